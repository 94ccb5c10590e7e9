package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.request.Intake;
import dev.kept.core.request.IntakeStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of intakes must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class IntakeStoreContract {

    /** The store under test; the same one however often it is asked for. */
    protected abstract IntakeStore intakes();

    @Test
    void each_project_has_one_and_the_last_one_counts() {
        Intake shop = new Intake(10_200, List.of("B\u00fcro & Co", "Sales"), "10002");
        Intake ware = new Intake(10_100, List.of(), "3");
        intakes().save(shop, "key-admin");
        intakes().save(ware, "key-admin");
        assertEquals(List.of(ware, shop), intakes().all());
        assertEquals(Optional.of(shop), intakes().find(10_200));
        assertEquals(Optional.empty(), intakes().find(1));
        Intake closed = new Intake(10_200, List.of(), "10004");
        intakes().save(closed, "key-pm");
        assertEquals(List.of(ware, closed), intakes().all());
    }
}
