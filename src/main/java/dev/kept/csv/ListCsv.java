package dev.kept.csv;

import dev.kept.core.Nullable;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.DepartureView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.scoreboard.Explanation;
import java.util.List;

/**
 * Lists as a reader sees them, as tables for spreadsheets: each row is one that the reader may see, and a row without an
 * issue is left out. Heads and codes are English in every language, as in {@link LedgerCsv}.
 */
public final class ListCsv {

    private final StringBuilder text = new StringBuilder();
    private final CsvTable table = CsvTable.beginning(text);
    private int rows;

    private ListCsv(Object... heads) {
        table.line(heads);
    }

    /** Of a project's commitments. */
    public static ListCsv ofCommitments() {
        return new ListCsv(
                "issue",
                "summary",
                "requester",
                "side",
                "size",
                "stage",
                "outcome",
                "made_on",
                "first_date",
                "agreed_date",
                "word",
                "latest_date",
                "warned_on",
                "delivered_on",
                "withdrawn_on",
                "reconstructed",
                "commitment");
    }

    /** Of those behind a figure. */
    public static ListCsv ofFigure() {
        return new ListCsv(
                "issue",
                "summary",
                "requester",
                "side",
                "size",
                "date",
                "delivered_on",
                "announced_on",
                "unheard_on",
                "report_due",
                "reported",
                "hit",
                "word",
                "new_dates",
                "new_dates_late",
                "reconstructed",
                "commitment");
    }

    /** Of what left the figures. */
    public static ListCsv ofDepartures() {
        return new ListCsv("day", "kind", "issue", "summary", "requester", "side", "size", "commitment");
    }

    public void add(List<CommitmentView> commitments) {
        commitments.forEach(one -> line(
                one.issueKey(),
                one.summary(),
                one.requester(),
                one.side().code(),
                one.size(),
                one.stage().code(),
                one.outcome().code(),
                one.madeOn(),
                one.firstDate(),
                one.agreedDate(),
                one.word().code(),
                one.latestDate(),
                one.warnedOn(),
                one.deliveredOn(),
                one.withdrawnOn(),
                one.reconstructed(),
                one.id()));
    }

    public void add(ExplanationView piece) {
        for (ExplanationView.ExplanationRow row : piece.rows()) {
            ExplanationView.What what = row.what();
            if (what != null) {
                line(
                        what.issueKey(),
                        what.summary(),
                        what.requester(),
                        what.side().code(),
                        what.size(),
                        row.date(),
                        row.deliveredOn(),
                        row.announcedOn(),
                        row.unheardOn(),
                        row.reported() == null ? null : row.reported().by(),
                        reported(row.reported()),
                        row.hit(),
                        row.word().code(),
                        row.moves().size(),
                        row.moves().stream()
                                .filter(move -> move.earliness().lastQuarter())
                                .count(),
                        what.reconstructed(),
                        what.commitmentId());
            }
        }
    }

    /** The code of the state; {@code null} where nobody was asked. */
    private static @Nullable String reported(Explanation.@Nullable ReportedBefore reported) {
        if (reported == null) {
            return null;
        }
        return reported.report() == null ? "none" : reported.report().status().code();
    }

    public void add(DepartureView piece) {
        for (DepartureView.DepartureRow row : piece.rows()) {
            ExplanationView.What what = row.what();
            if (what != null) {
                line(
                        row.on(),
                        row.kind().code(),
                        what.issueKey(),
                        what.summary(),
                        what.requester(),
                        what.side().code(),
                        what.size(),
                        what.commitmentId());
            }
        }
    }

    /** How many rows there are below the heads. */
    public int rows() {
        return rows;
    }

    private void line(@Nullable Object... fields) {
        table.line(fields);
        rows++;
    }

    /** The whole file, from its byte order mark on. */
    @Override
    public String toString() {
        return text.toString();
    }
}
