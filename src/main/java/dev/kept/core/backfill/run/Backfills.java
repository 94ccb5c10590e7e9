package dev.kept.core.backfill.run;

import dev.kept.core.Answer;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.Scope;
import java.util.List;

/**
 * Reads a history for promises, as the person who is logged in. A project's history is for those who administer the
 * project, that of a query for administrators of the whole tracker; so are the runs over them.
 */
public interface Backfills {

    /** Counts what the history holds, and what a run would make of it. Nothing is written. */
    Answer<BackfillReport> count(BackfillRequest request);

    /** Begins to write rebuilt promises. The work is done later, on one of the nodes. */
    Answer<BackfillRun> start(BackfillRequest request);

    /** A run as it is now. */
    Answer<BackfillRun> run(String id);

    /** The latest runs over this scope, newest first; over a query, those of everything. */
    Answer<List<BackfillRun>> latest(Scope scope);

    /** Asks a run to do something else. It follows after the page it is at. */
    Answer<BackfillRun> ask(String id, RunOrder order);

    /** What can be asked of a run. */
    enum RunOrder {
        PAUSE,
        RESUME,
        CANCEL
    }
}
