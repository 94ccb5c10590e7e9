package dev.kept.core.backfill.run;

import dev.kept.core.Nullable;
import java.util.List;
import java.util.Optional;

/** Where runs are kept. Safe to call from several threads and from several nodes on one database. */
public interface BackfillRuns {

    /** Keeps a new run. Its id must be new. */
    void add(BackfillRun run);

    Optional<BackfillRun> find(String id);

    /** The runs in the state {@link BackfillRun.RunState#RUNNING}, oldest first. */
    List<BackfillRun> running();

    /** The latest runs, newest first: of one project, or with {@code null} of everything. */
    List<BackfillRun> latest(@Nullable Long projectId, int limit);

    /**
     * Puts a run in the place of the one it was made from.
     *
     * @return whether it did: not when somebody else changed the run meanwhile
     */
    boolean replace(BackfillRun before, BackfillRun after);
}
