package dev.kept.core.backfill;

import static dev.kept.core.backfill.Issues.due;
import static dev.kept.core.backfill.Issues.field;
import static dev.kept.core.backfill.Issues.history;
import static dev.kept.core.backfill.Issues.issue;
import static dev.kept.core.backfill.Issues.resolves;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.Reconstruction.HistoryStepKind;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.StatusField;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an issue's history tells of how its promise stood. */
final class ReportsInHistoryTest {

    private static final String RAG = IssueRecord.OTHER + "RAG";
    private static final StatusField FIELD = new StatusField(
            "rag", Map.of(ReportedStatus.ON_TRACK, List.of("Green"), ReportedStatus.OFF, List.of("Red")), null);

    private static List<String> reports(StatusField field, IssueRecord issue) {
        PromiseReader reader =
                new PromiseReader(Source.DUE_DATE, ZoneOffset.UTC, "Sales", Map.of(), DeliveryRule.STANDARD);
        return reader.reporting(field).read(issue).promise().steps().stream()
                .filter(step -> step.kind() == HistoryStepKind.REPORTED)
                .map(step -> step.at() + " " + step.reported())
                .toList();
    }

    @Test
    void each_change_while_the_promise_was_open_and_only_where_a_field_is_named() {
        IssueRecord issue = issue(
                "2026-03-01T10:00:00Z",
                "2026-02-20",
                history(1, "2026-01-02T10:00:00Z", field(RAG, null, "Red")),
                history(2, "2026-01-03T10:00:00Z", due(null, "2026-02-20"), field(RAG, "Red", "Green")),
                history(3, "2026-01-20T10:00:00Z", field(RAG, "Green", "Blue")),
                history(4, "2026-01-21T10:00:00Z", field(RAG, "Blue", "Green")),
                history(5, "2026-01-22T10:00:00Z", field("RAG", "Green", "green")),
                history(6, "2026-02-10T10:00:00Z", field(RAG, "Green", "Red")),
                history(7, "2026-03-01T10:00:00Z", resolves()),
                history(8, "2026-03-02T10:00:00Z", field(RAG, "Red", "Green")));
        assertEquals(List.of("2026-01-21T10:00:00Z ON_TRACK", "2026-02-10T10:00:00Z OFF"), reports(FIELD, issue));
        assertEquals(List.of(), reports(StatusField.NONE, issue));
    }
}
