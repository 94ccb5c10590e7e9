package dev.kept.core.backfill;

import dev.kept.core.Answer;

/** Reads a project's history for promises, as the person who is logged in. Needs the permission to administer it. */
public interface Backfills {

    /** Counts what the history holds; with {@link BackfillRequest#dryRun()} nothing is written. */
    Answer<BackfillReport> run(BackfillRequest request);
}
