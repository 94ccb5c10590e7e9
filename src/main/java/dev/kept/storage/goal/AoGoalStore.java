package dev.kept.storage.goal;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalEvent;
import dev.kept.core.goal.GoalStore;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.house.HouseSeals;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/**
 * Shared goals in one Active Objects table, and what happened to them in another. Both are read by one statement each, because a
 * board asks for them. Holds no state.
 */
public final class AoGoalStore implements GoalStore {
    /** There are tens of goals; this only bounds the memory should somebody make thousands. */
    private static final int MOST = 5000;

    /** The same for what happened to them. */
    private static final int MOST_EVENTS = 50_000;

    private final ActiveObjects ao;
    private final LedgerTables tables;
    private final HouseSeals seals;

    /** @param ao waits by itself until the tables are there */
    public AoGoalStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
        this.seals = new HouseSeals(ao, executors);
    }

    /** Sorted here: databases order letters differently. */
    @Override
    public List<Goal> all() {
        return tables
                .inTransaction(session -> session.page(
                        "SELECT * FROM {SHARED_GOAL} WHERE [ID] > ? ORDER BY [ID]", GoalRows::read, 0, MOST, 0))
                .stream()
                .sorted(Comparator.comparing(Goal::key))
                .toList();
    }

    /** By the key as it is; keys are capitals. */
    @Override
    public Optional<Goal> find(String key) {
        return one("SELECT * FROM {SHARED_GOAL} WHERE [GOAL_KEY] = ?", key);
    }

    /** An empty key, which is nothing in Oracle, is no goal's. */
    private Optional<Goal> one(String sql, String key) {
        return key.isEmpty()
                ? Optional.empty()
                : UnheldText.looked(
                        () -> tables.inTransaction(session -> session.list(sql, GoalRows::read, key)).stream()
                                .findFirst(),
                        Optional.empty());
    }

    /** A transaction of its own. When somebody else added the same goal meanwhile, the second try replaces it. */
    @Override
    public void save(Goal goal, List<GoalEvent> events) {
        UnheldText.told(() -> Collisions.retried(
                2,
                () -> seals.after(
                        HouseTable.GOALS,
                        Instant.now(),
                        () -> seals.afterAny(HouseTable.GOAL_EVENTS, events, () -> {
                            events.forEach(this::insert);
                            return write(goal);
                        }))));
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

    /** Issues keep their label. */
    @Override
    public void remove(String key, List<GoalEvent> events) {
        seals.after(
                HouseTable.GOALS,
                Instant.now(),
                () -> seals.afterAny(HouseTable.GOAL_EVENTS, events, () -> {
                    events.forEach(this::insert);
                    return ao.deleteWithSQL(AoGoal.class, "GOAL_KEY = ?", key);
                }));
    }

    @Override
    public void append(GoalEvent event) {
        UnheldText.told(() -> seals.after(HouseTable.GOAL_EVENTS, Instant.now(), () -> insert(event)));
    }

    private AoGoalEvent insert(GoalEvent event) {
        return ao.create(AoGoalEvent.class, GoalEventRows.values(event));
    }

    @Override
    public List<GoalEvent> events() {
        return sorted(tables.inTransaction(session -> session.page(
                "SELECT * FROM {GOAL_EVENT} WHERE [ID] > ? ORDER BY [ID]", AoGoalStore::event, 0, MOST_EVENTS, 0)));
    }

    @Override
    public List<GoalEvent> events(String key) {
        return key.isEmpty()
                ? List.of()
                : sorted(UnheldText.looked(
                        () -> tables.inTransaction(session -> session.list(
                                "SELECT * FROM {GOAL_EVENT} WHERE [GOAL_KEY] = ?", AoGoalStore::event, key)),
                        List.of()));
    }

    /** What cannot be read is left out: verification tells that it was changed. */
    private static Optional<GoalEvent> event(Row row) {
        return HouseSeals.readable(() -> GoalEventRows.read(row));
    }

    private static List<GoalEvent> sorted(List<Optional<GoalEvent>> events) {
        return events.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(GoalEvent::goalKey).thenComparingInt(GoalEvent::number))
                .toList();
    }

    private @Nullable AoGoal row(String key) {
        AoGoal[] rows = UnheldText.looked(
                () -> ao.find(AoGoal.class, Query.select().where("GOAL_KEY = ?", key)), new AoGoal[0]);
        return rows.length == 0 ? null : rows[0];
    }
}
