package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.evidence.WitnessStore;
import dev.kept.core.evidence.WitnessedHead;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of a witness must do. Subclasses hand out one that holds nothing at first. */
public abstract class WitnessStoreContract {
    private static final WitnessedHead HOUSE = new WitnessedHead(0, 7, "aa");
    private static final WitnessedHead SHOP = new WitnessedHead(10_001, 3, "bb");

    /** The store under test; each call may hand out another node's over the same database. */
    protected abstract WitnessStore witness();

    @Test
    void one_of_each_project_is_kept_by_their_numbers() {
        assertEquals(List.of(), witness().all());
        witness().keep(List.of(SHOP, HOUSE));
        assertEquals(List.of(HOUSE, SHOP), witness().all());
        WitnessedHead later = new WitnessedHead(10_001, 4, "cc");
        witness().keep(List.of(later));
        assertEquals(List.of(HOUSE, later), witness().all());
        witness().keep(List.of(SHOP));
        assertEquals(List.of(HOUSE, SHOP), witness().all(), "whoever keeps decides");
    }

    @Test
    void a_new_witness_begins_with_nothing() {
        witness().keep(List.of(SHOP, HOUSE));
        witness().forget();
        assertEquals(List.of(), witness().all());
    }
}
