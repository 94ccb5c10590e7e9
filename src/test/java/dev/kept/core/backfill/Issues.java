package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.backfill.IssueRecord.OwnFields;
import dev.kept.core.promise.IssueRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Issues as tests need them: made on 1 January 2026, in project 7. */
final class Issues {

    static final Instant CREATED = Instant.parse("2026-01-01T09:00:00Z");

    private Issues() {}

    static IssueRecord issue(@Nullable String resolved, @Nullable String due, History... histories) {
        return issue(resolved, due, List.of(), OwnFields.EMPTY, histories);
    }

    static IssueRecord planned(@Nullable String resolved, List<FixVersion> versions, History... histories) {
        return issue(resolved, null, versions, OwnFields.EMPTY, histories);
    }

    static IssueRecord issue(
            @Nullable String resolved,
            @Nullable String due,
            List<FixVersion> versions,
            OwnFields own,
            History... histories) {
        return new IssueRecord(
                new IssueRef(1001, 7, false),
                "X-1",
                CREATED,
                resolved == null ? null : Instant.parse(resolved),
                true,
                due == null ? null : LocalDate.parse(due),
                versions,
                own,
                IssueRecord.IssueState.UNKNOWN,
                List.of(histories));
    }

    /** The same issue where the tracker keeps no moment of resolution. */
    static IssueRecord replayed(IssueRecord issue) {
        return new IssueRecord(
                issue.ref(),
                issue.key(),
                issue.created(),
                null,
                false,
                issue.dueDate(),
                issue.fixVersions(),
                issue.own(),
                issue.state(),
                issue.histories());
    }

    /** The same issue with this resolution, in this status. */
    static IssueRecord in(@Nullable String resolution, String status, boolean done, IssueRecord issue) {
        return new IssueRecord(
                issue.ref(),
                issue.key(),
                issue.created(),
                issue.resolved(),
                issue.resolutionKept(),
                issue.dueDate(),
                issue.fixVersions(),
                issue.own(),
                new IssueRecord.IssueState(resolution, status, done),
                issue.histories());
    }

    static History history(long id, String created, Item... items) {
        return new History(id, Instant.parse(created), List.of(items));
    }

    static Item due(@Nullable String from, @Nullable String to) {
        return new Item(IssueRecord.DUE_DATE, from, from, to, to);
    }

    static Item field(String name, @Nullable String from, @Nullable String to) {
        return new Item(name, from, from, to, to);
    }

    static Item resolves() {
        return new Item(IssueRecord.RESOLUTION, null, null, "1", "Done");
    }

    static Item reopens() {
        return new Item(IssueRecord.RESOLUTION, "1", "Done", null, null);
    }
}
