package dev.kept.storage.house;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/** Shared goals in an Active Objects table. Holds no state. */
public final class AoGoalStore implements GoalStore {
    /** There are tens of goals; this only bounds the memory should somebody make thousands. */
    private static final int MOST = 5000;

    private final ActiveObjects ao;
    private final HouseSeals seals;

    /** @param ao waits by itself until the tables are there */
    public AoGoalStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.seals = new HouseSeals(ao, executors);
    }

    /** Sorted here as well: databases order letters differently. */
    @Override
    public List<Goal> all() {
        return Arrays.stream(
                        ao.find(AoGoal.class, Query.select().order("GOAL_KEY").limit(MOST)))
                .map(GoalRows::read)
                .sorted(Comparator.comparing(Goal::key))
                .toList();
    }

    /** By the key as it is; keys are capitals. */
    @Override
    public Optional<Goal> find(String key) {
        return Optional.ofNullable(row(key)).map(GoalRows::read);
    }

    /** A transaction of its own. When somebody else added the same goal meanwhile, the second try replaces it. */
    @Override
    public void save(Goal goal) {
        // When somebody else added the same goal meanwhile, the second try replaces it.
        UnheldText.told(
                () -> Collisions.retried(2, () -> seals.after(HouseTable.GOALS, Instant.now(), () -> write(goal))));
    }

    /** Replaces the row of that key, or adds one. The last of two administrators wins. */
    private Goal write(Goal goal) {
        AoGoal row = row(goal.key());
        if (row == null) {
            ao.create(AoGoal.class, GoalRows.values(goal));
        } else {
            GoalRows.replace(row, goal);
        }
        return goal;
    }

    /** One statement; harmless when there is none. Issues keep their label. */
    @Override
    public void remove(String key) {
        seals.after(HouseTable.GOALS, Instant.now(), () -> ao.deleteWithSQL(AoGoal.class, "GOAL_KEY = ?", key));
    }

    /** An empty key, which is nothing in Oracle, is no goal's. */
    private @Nullable AoGoal row(String key) {
        if (key.isEmpty()) {
            return null;
        }
        AoGoal[] rows = UnheldText.looked(
                () -> ao.find(AoGoal.class, Query.select().where("GOAL_KEY = ?", key)), new AoGoal[0]);
        return rows.length == 0 ? null : rows[0];
    }
}
