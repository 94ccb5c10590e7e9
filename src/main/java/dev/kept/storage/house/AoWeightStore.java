package dev.kept.storage.house;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightChange;
import dev.kept.core.scoreboard.WeightStore;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Pillar weights as a log of their changes; the latest change is what is in force. Holds no state. */
public final class AoWeightStore implements WeightStore {
    private final ActiveObjects ao;
    private final Clock clock;

    /** @param clock of the node; tells when a change was made, never which change is the latest */
    public AoWeightStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** The latest change's weights, or equal ones when nobody changed any. */
    @Override
    public PillarWeights current() {
        return lastChange().map(WeightChange::weights).orElse(PillarWeights.EQUAL);
    }

    /**
     * Adds a row. That nobody changed the weights in between is for the caller to see to: the later row is in force.
     */
    @Override
    public void replace(PillarWeights weights, String userKey) {
        ao.executeInTransaction(() -> ao.create(
                AoWeightChange.class,
                Map.of(
                        "CHANGED_AT", clock.millis(),
                        "CHANGED_BY", userKey,
                        "OLD_WEIGHTS", WeightRows.text(current()),
                        "NEW_WEIGHTS", WeightRows.text(weights))));
    }

    /** One row, by the primary key downwards: numbers grow, while two nodes' clocks may differ. */
    @Override
    public Optional<WeightChange> lastChange() {
        return Optional.ofNullable(latest()).map(WeightRows::read);
    }

    private @Nullable AoWeightChange latest() {
        AoWeightChange[] rows =
                ao.find(AoWeightChange.class, Query.select().order("ID DESC").limit(1));
        return rows.length == 0 ? null : rows[0];
    }
}
