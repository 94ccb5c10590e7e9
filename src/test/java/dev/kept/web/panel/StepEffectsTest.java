package dev.kept.web.panel;

import static dev.kept.web.panel.PanelLife.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.ToldHow;
import dev.kept.testing.BundledTexts;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a dialog says about the figures is what then happens to them. */
class StepEffectsTest {

    private static final Step MOVE = new Step.ChangeDate(TODAY.plusDays(30), true, null, null);

    /** The sentence a dialog shows while the condition holds. */
    @SuppressWarnings("unchecked")
    private static String effect(PanelLife life, String dialog, @Nullable String condition) {
        PanelSteps steps =
                PanelSteps.of(new PanelTexts(BundledTexts.english()), life.content(), PanelLife.issue(true, false));
        StepDialog drawn = steps.all().stream()
                .filter(one -> one.kind().code().equals(dialog))
                .findFirst()
                .orElseThrow();
        List<Map<String, Object>> effects =
                (List<Map<String, Object>>) Templates.context("templates/kept/panel/dialog.vm", drawn.model())
                        .get("effects");
        return effects.stream()
                .filter(one -> one.get("whenHtml").equals(condition == null ? "" : condition))
                .findFirst()
                .orElseThrow()
                .get("textHtml")
                .toString();
    }

    @Test
    void a_change_by_the_last_day_is_said_to_count_and_does() {
        PanelLife life = PanelLife.promised().on(9);
        assertTrue(
                effect(life, "change", "kind=change_date,requesterAgreed=true").contains("This new date counts"));
        assertEquals(TODAY.plusDays(30), life.take(MOVE).content().commitment().agreedDate());
    }

    @Test
    void a_change_after_it_is_said_not_to_count_and_does_not() {
        PanelLife life = PanelLife.promised().on(10);
        String sentence = effect(life, "change", "kind=change_date,requesterAgreed=true");
        assertTrue(sentence.contains("does not count") && sentence.contains("Mar 11, 2026 was the last day"), sentence);
        assertEquals(TODAY.plusDays(10), life.take(MOVE).content().commitment().agreedDate());
    }

    @Test
    void a_change_without_agreement_is_said_to_wait_for_it() {
        String sentence = effect(PanelLife.promised(), "change", "kind=change_date,requesterAgreed=false");
        assertTrue(sentence.contains("The other side can agree until Mar 11, 2026"), sentence);
    }

    @Test
    void a_warning_in_time_is_said_to_keep_a_miss_from_being_a_surprise_and_does() {
        PanelLife life = PanelLife.promised().on(9);
        assertTrue(effect(life, "change", "kind=warn").contains("counts as announced"));
        assertEquals(
                Outcome.MISSED_WARNED,
                life.take(new Step.Warn(null, "Late", StatedTelling.today(ToldHow.PHONE)))
                        .on(11)
                        .content()
                        .commitment()
                        .outcome());
    }

    @Test
    void a_warning_on_the_day_itself_is_said_to_come_too_late_and_does() {
        PanelLife life = PanelLife.promised().on(10);
        assertTrue(effect(life, "change", "kind=warn").contains("still counts as a surprise"));
        assertEquals(
                Outcome.MISSED_SILENT,
                life.take(new Step.Warn(null, "Late"))
                        .on(11)
                        .content()
                        .commitment()
                        .outcome());
    }

    @Test
    void a_withdrawal_agreed_before_the_due_day_is_said_to_leave_the_figures_and_does() {
        PanelLife life = PanelLife.promised().on(9);
        assertTrue(effect(life, "withdraw", "requesterAgreed=true").contains("leaves every figure"));
        assertEquals(
                Outcome.RELEASED,
                life.take(new Step.Withdraw(true, null, "No longer needed"))
                        .content()
                        .commitment()
                        .outcome());
    }

    @Test
    void a_withdrawal_on_the_due_day_is_said_to_wait_for_the_other_side_and_does() {
        PanelLife life = PanelLife.promised().on(10);
        assertTrue(effect(life, "withdraw", "requesterAgreed=true").contains("counts as missed until"));
        assertEquals(
                Outcome.MISSED_SILENT,
                life.take(new Step.Withdraw(true, null, "No longer needed"))
                        .on(11)
                        .content()
                        .commitment()
                        .outcome());
    }

    @Test
    void a_withdrawal_agreed_later_is_said_to_stay_in_the_figures_and_does() {
        PanelLife life = PanelLife.promised().on(11);
        assertTrue(effect(life, "withdraw", "requesterAgreed=true").contains("stays in the figures"));
        assertEquals(
                Outcome.MISSED_SILENT,
                life.take(new Step.Withdraw(true, null, "No longer needed"))
                        .content()
                        .commitment()
                        .outcome());
    }

    @Test
    void a_delivery_is_said_to_be_what_it_then_is() {
        PanelLife first = PanelLife.promised().on(10);
        assertTrue(effect(first, "deliver", null).contains("kept by the first date"));
        assertEquals(Outcome.KEPT_FIRST, outcomeOfDelivery(first));
        PanelLife agreed = PanelLife.promised().take(MOVE).on(11);
        assertTrue(effect(agreed, "deliver", null).contains("kept by the new date"));
        assertEquals(Outcome.KEPT_AGREED, outcomeOfDelivery(agreed));
        PanelLife late = PanelLife.promised().on(11);
        assertTrue(effect(late, "deliver", null).contains("stays a miss"));
        assertEquals(Outcome.MISSED_SILENT, outcomeOfDelivery(late));
    }

    private static Outcome outcomeOfDelivery(PanelLife life) {
        return life.take(new Step.Deliver()).content().commitment().outcome();
    }

    @Test
    void consent_is_said_to_count_only_in_time() {
        PanelLife life = PanelLife.promised().take(new Step.ChangeDate(TODAY.plusDays(30), false, null, null));
        assertTrue(effect(life.on(9), "consent", null).contains("becomes the agreed date"));
        assertTrue(effect(life.on(10), "consent", null).contains("too late to count"));
        assertEquals(
                TODAY.plusDays(10),
                life.take(new Step.Accept(null)).content().commitment().agreedDate());
    }

    @Test
    void a_delivery_can_be_taken_back_until_the_day_that_is_named() {
        PanelLife life = PanelLife.promised().take(new Step.Deliver());
        assertTrue(effect(life, "reopen", null).contains("Until Mar 16, 2026"));
        assertTrue(life.on(14).content().allowed().test(new Step.Reopen(null)));
        assertTrue(!life.on(15).content().allowed().test(new Step.Reopen(null)));
    }
}
