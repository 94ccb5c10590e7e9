package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightChange;
import dev.kept.core.scoreboard.WeightStore;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of weights must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class WeightStoreContract {

    private static final PillarWeights RELIABLE = new PillarWeights(
            Map.of(Pillar.UNDERSTANDING, 10, Pillar.SHARED_GOALS, 20, Pillar.RELIABILITY, 70, Pillar.TRANSPARENCY, 0));

    /** The store under test. */
    protected abstract WeightStore weights();

    @Test
    void weights_are_equal_until_somebody_changes_them() {
        WeightStore weights = weights();
        assertEquals(PillarWeights.EQUAL, weights.current());
        assertEquals(Optional.empty(), weights.lastChange());
    }

    @Test
    void the_latest_weights_are_in_force_and_their_change_is_on_the_record() {
        WeightStore weights = weights();
        Instant before = Instant.now().minusSeconds(60);
        weights.replace(RELIABLE, "JIRAUSER1");
        assertEquals(RELIABLE, weights.current());
        weights.replace(PillarWeights.EQUAL, "JIRAUSER2");
        weights.replace(RELIABLE, "JIRAUSER3");
        assertEquals(RELIABLE, weights.current());
        WeightChange last = weights.lastChange().orElseThrow();
        assertEquals("JIRAUSER3", last.userKey());
        assertEquals(RELIABLE, last.weights());
        assertFalse(last.at().isBefore(before));
    }
}
