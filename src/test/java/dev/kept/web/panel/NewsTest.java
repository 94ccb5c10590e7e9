package dev.kept.web.panel;

import static dev.kept.web.panel.PanelLife.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.testing.BundledTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said after a step, who was asked, and what can be taken back. */
class NewsTest {

    @Test
    void the_message_says_what_happened_and_who_knows() {
        assertEquals("Promised for Mar 12, 2026.", news(PanelLife.promised()));
        assertEquals(
                "Reported as delivered. No email went out.",
                news(PanelLife.promised().take(new Step.Deliver())));
        assertEquals(
                "Warned that the date is in danger. Told on Mar 2, 2026, as stated by one side.",
                news(PanelLife.promised().take(new Step.Warn(null, "Late", StatedTelling.today(ToldHow.PHONE)))));
        assertEquals(
                "Wrote that the date is in danger. Told to nobody, so it warns nobody.",
                news(PanelLife.promised().take(new Step.Warn(null, "Late"))));
    }

    @Test
    void a_delivery_and_a_new_date_nobody_was_told_of_can_be_taken_back() {
        assertEquals(
                "{&quot;kind&quot;:&quot;correct&quot;,&quot;notDelivered&quot;:true}",
                undo(PanelLife.promised().take(new Step.Deliver())));
        assertEquals(
                "{&quot;kind&quot;:&quot;correct&quot;,&quot;date&quot;:&quot;2026-03-12&quot;}",
                undo(PanelLife.promised().take(new Step.ChangeDate(TODAY.plusDays(20), false, null, "Late"))));
    }

    @Test
    void a_promise_a_warning_and_a_withdrawal_cannot_be_unsaid() {
        assertNull(undo(PanelLife.promised()));
        assertNull(undo(PanelLife.named(Side.IT)));
        assertNull(undo(PanelLife.promised().take(new Step.Warn(null, "Late"))));
        assertNull(undo(PanelLife.promised().take(new Step.Withdraw(false, null, "Cannot"))));
    }

    @Test
    void whoever_may_not_edit_is_offered_no_way_back() {
        Map<String, Object> none = PanelLife.panel(BundledTexts.english())
                .of(PanelLife.promised().seenOnly(), PanelLife.issue(false, false), List.of());
        assertFalse(none.containsKey("undoHtml"));
    }

    @Test
    void who_was_asked_is_said_and_the_same_question_is_not_offered_twice_a_day() {
        PanelLife life = PanelLife.named(Side.IT).asked();
        assertTrue(notices(life).contains("Asked the contacts of Sales on Mar 2, 2026. No answer yet."));
        assertFalse(life.model().toString().contains("kept-ask"));
        life.on(1);
        Map<String, Object> again = notice(life, "Asked");
        assertEquals("kept-ask", again.get("openHtml"));
        assertEquals("Ask again", again.get("labelHtml"));
        assertEquals("kept-accept", main(life), "what they answered is the likeliest now");
    }

    @Test
    void where_nobody_can_be_asked_that_is_said_before_and_no_button_leads_there() {
        PanelLife life = PanelLife.named(Side.IT).contacts(0);
        assertTrue(notices(life).contains("Sales has no contact yet, so nobody can be asked."));
        assertFalse(life.model().toString().contains("kept-ask"));
    }

    private static String news(PanelLife life) {
        return life.model().get("newsHtml").toString();
    }

    private static String undo(PanelLife life) {
        Object undo = life.model().get("undoHtml");
        return undo == null ? null : undo.toString();
    }

    @SuppressWarnings("unchecked")
    private static String main(PanelLife life) {
        return ((List<Map<String, Object>>) life.model().get("main"))
                .get(0)
                .get("openHtml")
                .toString();
    }

    private static String notices(PanelLife life) {
        return all(life).toString();
    }

    private static Map<String, Object> notice(PanelLife life, String beginning) {
        return all(life).stream()
                .filter(one -> one.get("textHtml").toString().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> all(PanelLife life) {
        return (List<Map<String, Object>>) life.model().get("notices");
    }
}
