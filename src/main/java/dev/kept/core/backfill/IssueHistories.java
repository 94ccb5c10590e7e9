package dev.kept.core.backfill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a tracker remembers of its issues. Implementations read page by page: a project may be large. */
public interface IssueHistories {

    /** When anything last happened to any issue of any project: created, updated, resolved or changed. */
    Optional<Instant> latestActivity();

    /** How many issues there are. */
    long count(IssueSet issues);

    /**
     * Opens the issues for reading, from behind a place that an earlier reading came to.
     *
     * @param after {@link HistoryPage#last()} of the page before; {@value #BEGINNING} for the first page
     */
    HistoryPages pages(IssueSet issues, long after);

    /** Release dates of all versions of all projects that have one, by version id. */
    Map<String, LocalDate> releaseDates();

    long BEGINNING = 0;

    /** Issues, one page after the other. Not for several threads. */
    interface HistoryPages {
        /** The next page; one that {@link HistoryPage#isEnd()} when there is nothing more. */
        HistoryPage next();
    }

    /**
     * Some issues.
     *
     * @param issues may be fewer than were there, or none, when some were deleted meanwhile
     * @param last the place this page ends at; {@value #BEGINNING} only for the end
     */
    record HistoryPage(List<IssueRecord> issues, long last) {
        public static final HistoryPage END = new HistoryPage(List.of(), BEGINNING);

        public HistoryPage {
            issues = List.copyOf(issues);
        }

        public boolean isEnd() {
            return last == BEGINNING;
        }
    }
}
