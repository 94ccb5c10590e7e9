package dev.kept.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.figure.Measure;
import dev.kept.core.listing.Page;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.Commitments;
import dev.kept.core.partnership.DepartureView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.Explanations;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.promise.CommitmentId;
import dev.kept.sandbox.host.Partial;
import dev.kept.testing.FakePartnership;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists as tables, with the rows that the person may see. */
class ExportServletTest {

    private final FakePartnership partnership = new FakePartnership();
    private final List<CommitmentQuery> asked = new ArrayList<>();
    private int pieces = 1;

    @Test
    void the_list_is_read_to_its_end_with_its_filters_and_order() {
        pieces = 3;
        String table = page(Map.of("project", "SHOP", "requester", "Sales", "sort", "-size"));
        assertEquals(1 + 3, table.lines().count());
        assertTrue(table.startsWith("\ufeffissue,summary,requester,side,size,stage,outcome,"), table);
        assertTrue(table.contains("\r\nSHOP-1,"), table);
        assertEquals("Sales", asked.get(2).choice().requester());
        assertTrue(asked.get(2).descending());
        assertEquals("s-2", asked.get(2).after().id().value());
    }

    @Test
    void the_list_behind_a_figure_leaves_out_what_the_person_may_not_see() {
        String table = page(Map.of("project", "SHOP", "list", "figure", "measure", "first_promise_rate"));
        assertTrue(table.startsWith("\ufeffissue,summary,requester,side,size,date,"), table);
        assertTrue(table.contains("SHOP-1,Faster <checkout>,Sales,it,2.5,"), table);
        assertFalse(table.contains("\r\n,"), table);
    }

    @Test
    void what_left_the_figures_is_a_table_too() {
        String table = page(Map.of("project", "SHOP", "list", "left"));
        assertTrue(table.startsWith("\ufeffday,kind,issue,"), table);
    }

    @Test
    void a_refusal_is_no_table() {
        assertEquals("kept.export.unknown", page(Map.of("project", "SHOP", "list", "everything")));
        assertEquals("kept.explanation.noMeasure", page(Map.of("project", "SHOP", "list", "figure")));
        partnership.refusal = Optional.of(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.project_not_found"));
        assertEquals("kept.error.project_not_found", page(Map.of("project", "NONE", "list", "left")));
    }

    private String page(Map<String, String> parameters) {
        return new ExportServlet(commitments(), explanations(), null, null, null)
                .page(request(parameters))
                .fold(table -> table, Refusal::messageKey);
    }

    @SuppressWarnings("unused")
    private Commitments commitments() {
        return Partial.of(Commitments.class, new Object() {
            public Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query) {
                asked.add(query);
                String next = asked.size() < pieces ? place(asked.size()) : null;
                return Answer.of(new CommitmentPage(
                        List.of(FakePartnership.COMMITMENT), 0, new CommitmentPage.MatchCount(pieces, false), next));
            }
        });
    }

    private static String place(int number) {
        return new Page.PagePosition("2.0", new CommitmentId("s-" + number)).token();
    }

    /** One piece, which is the last. */
    @SuppressWarnings("unused")
    private Explanations explanations() {
        return Partial.of(Explanations.class, new Object() {
            public Answer<ExplanationView> explanation(
                    String project, Measure measure, ScoreboardQuery query, String after, int limit) {
                return partnership
                        .explanation(project, measure, query, after, limit)
                        .map(view -> new ExplanationView(
                                view.projectKey(),
                                view.measure(),
                                view.from(),
                                view.asOf(),
                                view.rate(),
                                view.answered(),
                                view.movedLate(),
                                view.rows(),
                                null));
            }

            public Answer<DepartureView> departures(String project, ScoreboardQuery query, String after, int limit) {
                return partnership
                        .departures(project, query, after, limit)
                        .map(view -> new DepartureView(
                                view.projectKey(), view.from(), view.asOf(), view.counts(), view.rows(), null));
            }
        });
    }

    @SuppressWarnings("unused")
    private static HttpServletRequest request(Map<String, String> parameters) {
        return Partial.of(HttpServletRequest.class, new Object() {
            public String getParameter(String name) {
                return parameters.get(name);
            }
        });
    }
}
