package dev.kept.storage.house;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightChange;
import dev.kept.core.scoreboard.WeightStore;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.sql.HostTransactions;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Pillar weights as a log of their changes; the latest change is what is in force. Holds no state. */
public final class AoWeightStore implements WeightStore {
    private final ActiveObjects ao;
    private final HouseSeals seals;
    private final Clock clock;

    /** @param clock of the node; tells when a change was made, never which change is the latest */
    public AoWeightStore(ActiveObjects ao, HostTransactions executors, Clock clock) {
        this.ao = ao;
        this.seals = new HouseSeals(ao, executors);
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
        seals.after(
                HouseTable.WEIGHTS,
                clock.instant(),
                () -> ao.create(
                        AoWeightChange.class,
                        Map.of(
                                "CHANGED_AT", clock.millis(),
                                "CHANGED_BY", userKey,
                                "OLD_WEIGHTS", WeightRows.text(current()),
                                "NEW_WEIGHTS", WeightRows.text(weights))));
    }

    /**
     * By the primary key downwards: numbers grow, while two nodes' clocks may differ. Weights that cannot be read are
     * passed over, so that boards go on; verification names them.
     */
    @Override
    public Optional<WeightChange> lastChange() {
        AoWeightChange[] rows =
                ao.find(AoWeightChange.class, Query.select().order("ID DESC").limit(HouseSeals.LATEST));
        return Arrays.stream(rows)
                .flatMap(row -> HouseSeals.readable(() -> WeightRows.read(row)).stream())
                .findFirst();
    }
}
