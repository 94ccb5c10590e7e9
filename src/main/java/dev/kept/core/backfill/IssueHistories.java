package dev.kept.core.backfill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what a tracker remembers of its issues. Implementations read page by page: a project may be large. */
public interface IssueHistories {

    /** When anything last happened to any issue of any project: created, updated, resolved or changed. */
    Optional<Instant> latestActivity();

    /** Hands over every issue of the project, once each, in any order. */
    void each(long projectId, Consumer<IssueRecord> reader);

    /** Release dates of all versions of all projects that have one, by version id. */
    Map<String, LocalDate> releaseDates();
}
