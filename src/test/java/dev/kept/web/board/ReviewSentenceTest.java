package dev.kept.web.board;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.review.ReviewAgenda;
import dev.kept.core.review.ReviewAgenda.AgendaFacts;
import dev.kept.core.review.ReviewAgenda.AgendaGroup;
import dev.kept.core.review.ReviewAgenda.AgendaPromise;
import dev.kept.core.review.ReviewSpan;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Medium;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The first sentence of an agenda says no more good than the lists below it. */
class ReviewSentenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static String text(AgendaGroup... groups) {
        List<AgendaPromise> promises = Arrays.stream(groups)
                .map(group -> new AgendaPromise(
                        "SHOP-1",
                        "Vouchers",
                        group,
                        TODAY,
                        new AgendaFacts(false, false, null, null, TODAY, null, false),
                        List.of()))
                .toList();
        ReviewAgenda agenda = new ReviewAgenda(
                "Sales",
                List.of(),
                new ReviewSpan(TODAY.minusDays(30), TODAY, TODAY.plusDays(30)),
                promises,
                false,
                0,
                List.of(),
                List.of());
        return Jsoup.parse(new ReviewAgendaView(BundledTexts.english(), new Templates(new PlainTemplates()))
                        .html(agenda, Medium.PAGE, null, TODAY))
                .text();
    }

    @Test
    void what_came_late_is_counted_with_what_is_late() {
        String told = text(AgendaGroup.KEPT, AgendaGroup.LATE, AgendaGroup.LATE, AgendaGroup.IN_DANGER);
        assertTrue(told.contains("2026: 1. In danger or late: 3."), told);
    }

    @Test
    void nothing_is_quiet_where_something_came_late_or_is_disputed() {
        for (AgendaGroup group : List.of(AgendaGroup.LATE, AgendaGroup.WAITING, AgendaGroup.ON_DECK)) {
            assertTrue(text(group).contains("In danger or late:"), group.name());
        }
        assertTrue(text(AgendaGroup.NEXT).contains("none of the commitments you can see"));
    }
}
