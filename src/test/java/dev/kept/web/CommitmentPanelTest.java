package dev.kept.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.commitment.Outcome;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.testing.CommitmentViews;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentPanelTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 10);

    private final CommitmentPanel panel = new CommitmentPanel(new KeysAsTexts());

    private static final class KeysAsTexts implements Texts {
        @Override
        public String text(String key, List<String> arguments) {
            return key + (arguments.isEmpty() ? "" : arguments);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }

    private static CommitmentPanel.Situation situation(boolean mayEdit, boolean resolved) {
        return new CommitmentPanel.Situation("SHOP-1", mayEdit, resolved, CommitmentPanel.Fields.NONE, false);
    }

    private static CommitmentView view(
            Outcome outcome, LocalDate latest, @Nullable LocalDate delivered, @Nullable LocalDate withdrawn) {
        return CommitmentViews.promise(
                "Summary",
                "Sales & <b>",
                FIRST.minusDays(20),
                FIRST,
                FIRST,
                latest,
                delivered,
                null,
                withdrawn,
                outcome);
    }

    private static Map<String, Object> only(Map<String, Object> model) {
        return Map.of("mayMake", model.get("mayMake"), "mayStep", model.getOrDefault("mayStep", false));
    }

    @Test
    void without_a_commitment_only_who_may_edit_can_make_one() {
        assertEquals(true, panel.none(situation(true, false)).get("mayMake"));
        assertEquals(false, panel.none(situation(false, false)).get("mayMake"));
        assertEquals(false, panel.none(situation(true, true)).get("mayMake"));
        assertEquals("kept.panel.none", panel.none(situation(true, false)).get("sentenceHtml"));
        assertEquals(
                "kept.panel.none_resolved", panel.none(situation(true, true)).get("sentenceHtml"));
    }

    @Test
    void fields_half_filled_are_said_to_promise_nothing() {
        assertEquals("kept.panel.half_filled", sentence(CommitmentPanel.Fields.ONE));
    }

    @Test
    void fields_filled_with_a_day_that_was_over_are_said_to_promise_nothing() {
        assertEquals("kept.panel.filled", sentence(CommitmentPanel.Fields.BOTH));
    }

    private Object sentence(CommitmentPanel.Fields filled) {
        return panel.none(new CommitmentPanel.Situation("SHOP-1", true, false, filled, false))
                .get("sentenceHtml");
    }

    @Test
    void a_promise_withdrawn_without_agreement_is_said_to_count_when_its_date_passes() {
        CommitmentView withdrawn = view(Outcome.PENDING, FIRST.plusDays(3), null, FIRST.minusDays(5));
        assertEquals(
                "kept.panel.withdrawn_alone[Apr 10, 2026]",
                panel.of(withdrawn, situation(true, false)).get("noteHtml"));
        CommitmentView released = view(Outcome.RELEASED, FIRST.plusDays(3), null, FIRST.minusDays(5));
        assertNull(panel.of(released, situation(true, false)).get("noteHtml"));
    }

    @Test
    void an_open_commitment_can_be_stepped_on_and_not_made_again() {
        Map<String, Object> model = panel.of(view(Outcome.PENDING, FIRST, null, null), situation(true, false));
        assertEquals(Map.of("mayMake", false, "mayStep", true), only(model));
        assertNull(model.get("noteHtml"));
    }

    @Test
    void a_delivered_commitment_takes_no_step_and_a_withdrawn_one_leaves_room_for_another() {
        Map<String, Object> delivered = panel.of(view(Outcome.KEPT_FIRST, FIRST, FIRST, null), situation(true, true));
        assertEquals(Map.of("mayMake", false, "mayStep", false), only(delivered));
        Map<String, Object> withdrawn = panel.of(view(Outcome.RELEASED, FIRST, null, FIRST), situation(true, false));
        assertEquals(Map.of("mayMake", true, "mayStep", false), only(withdrawn));
    }

    @Test
    void a_date_not_agreed_is_noted() {
        Map<String, Object> model =
                panel.of(view(Outcome.PENDING, FIRST.plusDays(3), null, null), situation(false, false));
        assertEquals("kept.panel.not_agreed[Apr 13, 2026]", model.get("noteHtml"));
    }

    @Test
    void an_issue_hidden_from_some_is_said_to_be_in_no_figure() {
        CommitmentPanel.Situation hidden =
                new CommitmentPanel.Situation("SHOP-1", true, false, CommitmentPanel.Fields.BOTH, true);
        Map<String, Object> model = panel.of(view(Outcome.PENDING, FIRST, null, null), hidden);
        assertEquals("kept.panel.restricted", model.get("restrictedHtml"));
    }

    @Test
    void everything_typed_by_people_is_escaped() {
        String all = panel.of(view(Outcome.PENDING, FIRST, null, null), situation(true, false))
                .toString();
        assertTrue(all.contains("Sales &amp; &lt;b&gt;"));
        assertFalse(all.contains("<b>"));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_is_said_in_words_beside_its_colour(Outcome outcome) {
        Map<String, Object> model = panel.of(view(outcome, FIRST, null, null), situation(true, false));
        assertEquals("kept.outcome." + outcome.code(), model.get("outcomeHtml"));
        assertTrue(model.get("lozengeHtml").toString().startsWith("aui-lozenge"));
        assertTrue(model.get("iconHtml").toString().startsWith("aui-iconfont-"));
    }

    @Test
    void a_refusal_is_one_sentence() {
        assertEquals(
                Map.of("sentenceHtml", "kept.error.not_logged_in"),
                panel.refused(Refusal.of(Refusal.Kind.NOT_LOGGED_IN, "kept.error.not_logged_in")));
    }
}
