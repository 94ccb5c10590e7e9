package dev.kept.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.listing.Attention;
import dev.kept.core.promise.Outcome;
import dev.kept.testing.CommitmentViews;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhichPromisesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    @Test
    void each_list_asks_for_itself_alone() {
        CommitmentQuery late = WhichPromises.LATE.queries("Sales", 7).get(0);
        assertEquals(Attention.OVERDUE, late.choice().attention());
        assertEquals("Sales", late.choice().requester());
        assertEquals(7, late.maxResults());
        assertFalse(late.descending());
        assertTrue(WhichPromises.MISSED.queries(null, 7).get(0).descending());
        assertEquals(
                List.of(Outcome.KEPT_FIRST, Outcome.KEPT_AGREED),
                WhichPromises.KEPT_THIS_MONTH.queries(null, 7).stream()
                        .map(query -> query.choice().outcome())
                        .toList());
    }

    @Test
    void kept_this_month_is_what_was_delivered_in_it_the_latest_first_whenever_it_was_due() {
        WhichPromises.ChosenPromises list = WhichPromises.KEPT_THIS_MONTH.of(
                List.of(
                        page(delivered("a", LocalDate.of(2026, 4, 1)), delivered("b", LocalDate.of(2026, 3, 31))),
                        page(delivered("c", LocalDate.of(2026, 4, 9)), delivered("d", LocalDate.of(2025, 4, 9)))),
                TODAY,
                5);
        assertEquals(
                List.of("c", "a"),
                list.rows().stream().map(CommitmentView::summary).toList());
        assertEquals(2, list.total());
    }

    @Test
    void a_list_shows_as_many_as_were_asked_for_and_knows_how_many_there_are() {
        CommitmentPage page = new CommitmentPage(
                List.of(delivered("a", TODAY), delivered("b", TODAY)),
                0,
                new CommitmentPage.MatchCount(9, false),
                null);
        WhichPromises.ChosenPromises list = WhichPromises.MISSED.of(List.of(page), TODAY, 1);
        assertEquals(1, list.rows().size());
        assertEquals(9, list.total());
    }

    private static CommitmentPage page(CommitmentView... rows) {
        return new CommitmentPage(List.of(rows), 0, new CommitmentPage.MatchCount(rows.length, false), null);
    }

    private static CommitmentView delivered(String summary, LocalDate on) {
        LocalDate due = LocalDate.of(2026, 6, 1);
        return CommitmentViews.promise(
                summary, "Sales", due.minusDays(90), due, due, due, on, null, null, Outcome.KEPT_FIRST);
    }
}
