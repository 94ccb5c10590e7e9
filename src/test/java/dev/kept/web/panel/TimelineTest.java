package dev.kept.web.panel;

import static dev.kept.web.panel.PanelLife.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.rulebook.Cause;
import dev.kept.testing.BundledTexts;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The line and the list tell the same life. */
class TimelineTest {

    private static final double WIDTH = 300;

    private final PanelTexts words = new PanelTexts(BundledTexts.english());

    private List<TimelineMark> marks(PanelLife life) {
        PanelContent content = life.content();
        return new TimelineMarks(words)
                .of(content.commitment(), content.timeline(), content.outlook().today());
    }

    private List<String> names(PanelLife life) {
        return marks(life).stream().map(mark -> mark.meaning().code()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> model, String name) {
        return (List<Map<String, Object>>) model.get(name);
    }

    @Test
    void a_whole_life_stands_in_the_order_of_its_days() {
        PanelLife life = PanelLife.promised()
                .on(2)
                .take(new Step.Warn(null, "Late", StatedTelling.today(ToldHow.PHONE)))
                .on(4)
                .take(new Step.ChangeDate(TODAY.plusDays(20), true, null, null))
                .on(18)
                .take(new Step.Deliver())
                .on(19)
                .take(new Step.AcceptDone())
                .on(25);
        assertEquals(
                List.of("promised", "warned", "moved", "first_date", "delivered", "confirmed", "agreed_date"),
                names(life));
    }

    @Test
    void today_stands_on_the_line_while_something_can_still_happen() {
        assertEquals(List.of("promised", "today", "first_only"), names(PanelLife.promised()));
        assertEquals(
                List.of("promised", "first_only", "today_last"),
                names(PanelLife.promised().on(11)));
    }

    @Test
    void a_move_that_counts_has_another_outline_than_one_that_does_not() {
        PanelLife counts = PanelLife.promised().take(new Step.ChangeDate(TODAY.plusDays(20), true, null, null));
        PanelLife late = PanelLife.promised().on(10).take(new Step.ChangeDate(TODAY.plusDays(20), true, null, null));
        assertTrue(marks(counts).stream().anyMatch(mark -> mark.shape() == MarkShape.MOVE));
        assertTrue(marks(late).stream().anyMatch(mark -> mark.shape() == MarkShape.MOVE_OPEN));
        assertEquals(List.of("promised", "moved_late", "first_only", "today", "not_counting"), names(late));
    }

    @Test
    void each_report_has_a_sign_and_a_word_of_its_own_and_says_whose_it_is() {
        PanelLife life = PanelLife.promised()
                .on(1)
                .report(ReportedStatus.ON_TRACK)
                .on(3)
                .report(ReportedStatus.IN_DANGER)
                .on(5)
                .report(ReportedStatus.OFF);
        assertEquals(
                List.of("promised", "reported_on_track", "reported_in_danger", "reported_off", "today", "first_only"),
                names(life));
        List<TimelineMark> reports = marks(life).subList(1, 4);
        assertEquals(
                3, reports.stream().map(mark -> mark.shape().path()).distinct().count());
        assertEquals(
                List.of("On track", "In danger", "Off track"),
                reports.stream()
                        .map(mark -> words.text(mark.meaning().wordKey()))
                        .toList());
        assertEquals(
                "IT reported that the date is in danger.",
                words.text(
                        reports.get(1).meaning().sentenceKey(), reports.get(1).arguments()));
    }

    @Test
    void a_request_says_who_asked() {
        assertEquals(List.of("requested", "today", "on_table"), names(PanelLife.named(Side.BUSINESS)));
        assertEquals(List.of("offered", "today", "on_table"), names(PanelLife.named(Side.IT)));
    }

    @Test
    void every_sign_has_an_outline_of_its_own() {
        Set<String> looks = new HashSet<>();
        for (MarkShape shape : MarkShape.values()) {
            assertTrue(looks.add(shape.path() + shape.classes().contains("kept-mark-full")), shape.name());
        }
    }

    @Test
    void line_and_list_hold_the_same_and_no_two_signs_or_words_lie_on_each_other() {
        for (PanelLife life : List.of(restless(), PanelLife.promised(), PanelLife.named(Side.IT))) {
            List<TimelineMark> marks = marks(life);
            Map<String, Object> model = Templates.context(
                    "templates/kept/panel/timeline.vm", new TimelineView(words).model(marks, Cause.STANDARD, TODAY));
            List<Map<String, Object>> signs = list(model, "signs");
            assertEquals(marks.size(), signs.size());
            assertEquals(marks.size(), list(model, "items").size());
            Map<Object, Double> ends = new HashMap<>();
            double before = -WIDTH;
            for (Map<String, Object> sign : signs) {
                double x = Double.parseDouble(sign.get("xHtml").toString());
                assertTrue(x - before > 10 && x >= 0 && x <= WIDTH, "sign at " + x + " after " + before);
                before = x;
                if (sign.containsKey("wordHtml")) {
                    double start = Double.parseDouble(sign.get("wordXHtml").toString());
                    double end = start + 5.5 * sign.get("wordHtml").toString().length();
                    assertTrue(start >= 0 && end <= WIDTH, sign.toString());
                    Double taken = ends.put(sign.get("wordYHtml"), end);
                    assertTrue(taken == null || taken <= start, sign.toString());
                }
            }
        }
    }

    @Test
    void only_dates_today_and_what_happened_last_have_a_word_on_the_line() {
        assertEquals(List.of("Promised", "Today", "First date"), wordsOnTheLine(PanelLife.promised(), TODAY));
        PanelLife late = PanelLife.promised()
                .on(2)
                .take(new Step.Warn(null, "Late"))
                .on(4)
                .take(new Step.ChangeDate(TODAY.plusDays(12), true, null, "Late"))
                .on(18)
                .take(new Step.Deliver());
        assertEquals(List.of("First date", "Agreed date", "Delivered"), wordsOnTheLine(late, TODAY.plusDays(18)));
    }

    @Test
    void the_line_is_red_from_the_date_to_a_late_delivery_or_to_today_and_nowhere_else() {
        assertFalse(drawn(PanelLife.promised(), TODAY).containsKey("lateFromHtml"));
        assertTrue(drawn(PanelLife.promised().on(14), TODAY.plusDays(14)).containsKey("lateFromHtml"));
        PanelLife delivered =
                PanelLife.promised().on(14).take(new Step.Deliver()).on(30);
        Map<String, Object> line = drawn(delivered, TODAY.plusDays(14));
        List<Map<String, Object>> signs = list(line, "signs");
        assertEquals(signs.get(1).get("xHtml"), line.get("lateFromHtml"), "from the first date");
        assertEquals(signs.get(2).get("xHtml"), line.get("lateToHtml"), "to the delivery");
    }

    private Map<String, Object> drawn(PanelLife life, LocalDate waited) {
        return Templates.context(
                "templates/kept/panel/timeline.vm", new TimelineView(words).model(marks(life), Cause.STANDARD, waited));
    }

    private List<String> wordsOnTheLine(PanelLife life, LocalDate waited) {
        return list(drawn(life, waited), "signs").stream()
                .filter(sign -> sign.containsKey("wordHtml"))
                .map(sign -> sign.get("wordHtml").toString())
                .toList();
    }

    /** Moved again and again, warned, delivered, reopened, and all within a few days. */
    private static PanelLife restless() {
        PanelLife life = PanelLife.promised();
        for (int day = 0; day < 6; day++) {
            life.on(day).take(new Step.ChangeDate(TODAY.plusDays(20 + day), true, "supplier_late", "Again"));
        }
        return life.take(new Step.Warn(null, "Late"))
                .take(new Step.Deliver())
                .take(new Step.Reopen("No"))
                .on(7)
                .take(new Step.Deliver())
                .take(new Step.AcceptDone());
    }

    @Test
    void the_list_says_the_cause_and_the_words() {
        PanelLife life = PanelLife.promised()
                .take(new Step.ChangeDate(TODAY.plusDays(20), true, "supplier_late", "The <carrier> is late"));
        String html = life.html(BundledTexts.english());
        assertTrue(html.contains("Cause: A supplier was late"));
        assertTrue(html.contains("The &lt;carrier&gt; is late"));
    }
}
