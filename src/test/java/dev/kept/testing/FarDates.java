package dev.kept.testing;

import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.ledger.ImportedChain;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Promises as a ledger may hold them from before placeholders were left out: from the first year to the last. */
public final class FarDates {

    public static final long PROJECT = 88;

    private static final Instant MADE = Instant.parse("2026-01-05T09:00:00Z");
    private static final List<String> DATES =
            List.of("9999-12-31", "9999-12-01", "9999-01-01", "2999-12-31", "2026-02-01", "0001-01-01");

    private FarDates() {}

    /** Writes one promise for each date, and a last one that was moved from a near date to the first day there is. */
    public static void fill(LedgerStore ledger) {
        long issue = 8_800;
        for (String date : DATES) {
            ImportedChain chain = chain(++issue, date);
            LocalDate near = LocalDate.parse(date);
            chain.moved(MADE.plusSeconds(3_600), near.getYear() == 1 ? near.plusDays(1) : near.minusDays(1));
            ledger.addMissing(List.of(chain.as(new CommitmentId("far-" + issue))));
        }
        ImportedChain moved = chain(++issue, "2026-03-01");
        moved.moved(MADE.plusSeconds(3_600), LocalDate.of(1, 1, 1));
        moved.delivered(MADE.plusSeconds(7_200));
        ledger.addMissing(List.of(moved.as(new CommitmentId("far-" + issue))));
    }

    private static ImportedChain chain(long issue, String date) {
        return new ImportedChain(
                new IssueRef(issue, PROJECT, false),
                new CommitmentTerms("Sales", LocalDate.parse(date), 1, Side.IT),
                ZoneOffset.UTC,
                NoticeRule.calendarDays(1),
                MADE,
                "dueDate");
    }
}
