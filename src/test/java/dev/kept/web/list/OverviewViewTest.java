package dev.kept.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.listing.Attention;
import dev.kept.core.partnership.CommitmentPage.MatchCount;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.CommitmentViews;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The overview counts what needs attention, shows the board of the wiki, and draws what comes and what was. */
class OverviewViewTest {

    private static final String BASE = "/jira/projects/SHOP?selectedItem=kept";
    private static final LocalDate TODAY = FakePartnership.TODAY;
    private static final Templates TEMPLATES = new Templates(new PlainTemplates());
    private static final ScoreboardView BOARD = new ScoreboardView(BundledTexts.english(), TEMPLATES);

    private static Document html(List<CommitmentView> ahead, boolean more, List<ExplanationView.ExplanationRow> due) {
        Map<Attention, MatchCount> counts = Map.of(
                Attention.OVERDUE, new MatchCount(2, false),
                Attention.IN_DANGER, new MatchCount(0, false),
                Attention.WAITING, new MatchCount(1_000, true),
                Attention.DUE_SOON, new MatchCount(4, false));
        return Jsoup.parse(new OverviewView(BundledTexts.english(), TEMPLATES, BOARD)
                .html(new OverviewView.OverviewContents(
                        BASE, "/jira", TODAY, counts, FakePartnership.board(), ahead, more, due))
                .toString());
    }

    @Test
    void each_count_leads_to_its_list_and_is_coloured_only_when_something_is_wrong() {
        Document html = html(List.of(), false, List.of());
        assertEquals(
                List.of("2 Overdue", "0 In danger", "1,000 or more Waiting for an answer", "4 Due in 14 days"),
                html.select(".kept-tallies a").eachText());
        assertEquals(
                BASE + "&filter=overdue&sort=due",
                html.selectFirst(".kept-tallies a").attr("href"));
        assertEquals(1, html.select(".kept-tally-overdue").size());
        assertEquals(0, html.select(".kept-tally-in_danger").size());
    }

    @Test
    void figures_lead_to_their_lists_and_those_lead_back() {
        String list =
                html(List.of(), false, List.of()).selectFirst(".kept-tile a").attr("href");
        assertTrue(list.startsWith("/jira/plugins/servlet/kept/explanation?project=SHOP&measure="), list);
        assertTrue(list.endsWith("&back=%2Fjira%2Fprojects%2FSHOP%3FselectedItem%3Dkept"), list);
    }

    @Test
    void each_function_has_a_lane_however_its_name_is_spelled() {
        Document html =
                html(List.of(promise("Sales", 3), promise("SALES", 9), promise("Finance", 90)), true, List.of());
        assertEquals(
                List.of("Finance", "Sales"),
                html.select(".kept-line .kept-chart-label").eachText());
        assertEquals(
                2,
                html.select(".kept-line .kept-chart-row .kept-sign-due").size(),
                "what lies beyond the line is left out");
        assertTrue(html.text().contains("Only the nearest dates are drawn here."));
    }

    @Test
    void each_promise_is_a_square_in_the_look_of_the_bars() {
        Document html = html(
                List.of(),
                false,
                List.of(row(Outcome.KEPT_FIRST), row(Outcome.KEPT_AGREED), row(Outcome.MISSED_WARNED), hidden()));
        assertEquals(
                "Kept: 1 Kept on the new date: 1 Missed, announced: 1 Missed, a surprise: 1",
                html.selectFirst("section:has(.kept-strip) .kept-legend").text());
        assertEquals(
                "SHOP-1 Faster <checkout>, Sales, Mar 30, 2026: Kept by first date",
                html.selectFirst(".kept-strip a").attr("aria-label"));
        assertEquals(3, html.select(".kept-strip a").size());
    }

    @Test
    void too_many_promises_are_counted_and_not_drawn() {
        Document html = html(List.of(), false, List.of());
        assertTrue(html.text().contains("50 commitments were due, too many to draw one by one."), html.text());
        assertFalse(html.text().contains("Only the nearest dates"));
        assertTrue(html.text().contains("Nothing is dated in the next eight weeks."));
    }

    private static CommitmentView promise(String requester, int days) {
        LocalDate day = TODAY.plusDays(days);
        return CommitmentViews.promise(
                "Checkout", requester, day.minusDays(9), day, day, day, null, null, null, Outcome.PENDING);
    }

    private static ExplanationView.ExplanationRow row(Outcome outcome) {
        return new ExplanationView.ExplanationRow(
                new ExplanationView.What("c-1", "SHOP-1", "Faster <checkout>", "Sales", Side.IT, 1, false),
                TODAY.minusDays(2),
                null,
                null,
                null,
                null,
                outcome == Outcome.KEPT_FIRST,
                outcome,
                Word.STATED,
                List.of());
    }

    private static ExplanationView.ExplanationRow hidden() {
        return new ExplanationView.ExplanationRow(
                null, TODAY.minusDays(2), null, null, null, null, false, Outcome.MISSED_SILENT, Word.STATED, List.of());
    }
}
