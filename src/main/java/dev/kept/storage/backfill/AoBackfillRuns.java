package dev.kept.storage.backfill;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.BackfillRun.RunState;
import dev.kept.core.backfill.run.BackfillRuns;
import dev.kept.storage.sql.UnheldText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/**
 * Runs in an Active Objects table. Holds no state. Of two nodes that change one run at once the second waits at the
 * row's lock, finds the version the first left behind, and is told.
 */
public final class AoBackfillRuns implements BackfillRuns {

    /** More do not wait at once; this only bounds the memory should somebody start thousands. */
    private static final int MOST_RUNNING = 100;

    private final ActiveObjects ao;

    /** @param ao a row at a time, so entities are not too dear here */
    public AoBackfillRuns(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A transaction of its own; a run's id is new, so no other row can be in its way. */
    @Override
    public void add(BackfillRun run) {
        UnheldText.told(
                () -> ao.executeInTransaction(() -> ao.create(AoBackfillRun.class, BackfillRunRows.values(run))));
    }

    @Override
    public Optional<BackfillRun> find(String id) {
        return Optional.ofNullable(row(id)).map(BackfillRunRows::read);
    }

    /** By the index over the state, the oldest first by the primary key. */
    @Override
    public List<BackfillRun> running() {
        return runs(Query.select()
                .where("RUN_STATE = ?", RunState.RUNNING.name())
                .order("ID")
                .limit(MOST_RUNNING));
    }

    /** By the index over the project, the newest first by the primary key. */
    @Override
    public List<BackfillRun> latest(@Nullable Long projectId, int limit) {
        Query query = projectId == null ? Query.select() : Query.select().where("PROJECT_ID = ?", projectId);
        return runs(query.order("ID DESC").limit(limit));
    }

    /**
     * Writes the counter first, which takes the row's lock, and compares the version after it: an entity that was read
     * before would compare what the other node has replaced by now.
     */
    @Override
    public boolean replace(BackfillRun before, BackfillRun after) {
        return ao.executeInTransaction(() -> {
            AoBackfillRun row = row(before.id());
            if (row == null) {
                return false;
            }
            row.setTouchCount(row.getTouchCount() + 1);
            row.save();
            // Only behind the lock is the version sure.
            AoBackfillRun locked = row(before.id());
            if (locked == null || locked.getRunVersion() != before.version()) {
                return false;
            }
            BackfillRunRows.replace(locked, after);
            return true;
        });
    }

    /** Asks the database each time: what was read before may be replaced by another node. */
    private @Nullable AoBackfillRun row(String id) {
        AoBackfillRun[] rows = UnheldText.looked(
                () -> ao.find(AoBackfillRun.class, Query.select().where("RUN_UID = ?", id)), new AoBackfillRun[0]);
        return rows.length == 0 ? null : rows[0];
    }

    private List<BackfillRun> runs(Query query) {
        return Arrays.stream(ao.find(AoBackfillRun.class, query))
                .map(BackfillRunRows::read)
                .toList();
    }
}
