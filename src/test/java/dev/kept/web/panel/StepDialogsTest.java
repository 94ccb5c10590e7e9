package dev.kept.web.panel;

import static dev.kept.web.panel.PanelLife.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.testing.BundledTexts;
import dev.kept.web.template.Templates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dialogs ask for what the steps say they ask for. */
class StepDialogsTest {

    private static final PanelTexts WORDS = new PanelTexts(BundledTexts.english());

    /** Stated by the row from which it is confirmed. */
    private static final Set<StepKind> WITHOUT_DIALOG = EnumSet.of(StepKind.STILL_TRUE);

    @Test
    void every_step_has_a_dialog_that_asks_for_all_it_needs_and_says_so() {
        Set<StepKind> met = EnumSet.noneOf(StepKind.class);
        for (Map<String, Object> dialog : dialogs()) {
            for (StepKind kind : kinds(dialog)) {
                met.add(kind);
                Map<String, Boolean> asked = fields(dialog).stream()
                        .collect(Collectors.toMap(
                                field -> field.get("nameHtml").toString(),
                                field -> Boolean.TRUE.equals(field.get("required"))));
                for (StepInput<?> input : kind.needed()) {
                    assertEquals(Boolean.TRUE, asked.get(input.name()), kind + " " + input.name());
                }
            }
        }
        met.addAll(WITHOUT_DIALOG);
        assertEquals(EnumSet.allOf(StepKind.class), met);
    }

    @Test
    void an_objection_says_what_it_denies_an_agreement_or_a_telling() {
        StatedTelling byPhone = new StatedTelling(ToldHow.PHONE, TODAY.plusDays(1));
        PanelLife told = PanelLife.promised().on(2).take(new Step.Warn(null, "Late", byPhone));
        Map<String, Object> denied = objection(told);
        assertEquals("We were never told", denied.get("titleHtml").toString());
        assertEquals(
                "Somebody said that Sales was told on " + WORDS.day(TODAY.plusDays(1))
                        + ". If that is not so, say it here.",
                denied.get("leadHtml").toString());
        Map<String, Object> agreed =
                objection(PanelLife.promised().take(new Step.ChangeDate(TODAY.plusDays(30), true, null, null)));
        assertEquals("We never agreed", agreed.get("titleHtml").toString());
        assertEquals(
                "Somebody said that Sales agreed. If that is not so, say it here.",
                agreed.get("leadHtml").toString());
    }

    @Test
    void a_contact_says_to_have_read_the_last_warning_that_none_of_them_read() {
        PanelLife warned = PanelLife.promised().take(new Step.Warn(null, "Late"));
        Map<String, Object> read = offered(warned.toContact(), StepKind.READ).orElseThrow();
        assertEquals(
                DialogKind.READ,
                PanelSteps.of(WORDS, warned.toContact(), PanelLife.issue(true, false))
                        .main()
                        .kind(),
                "what a contact will do first");
        assertEquals("I have read this", read.get("titleHtml").toString());
        assertEquals(
                "IT warned on " + WORDS.day(TODAY) + " that the date is in danger.",
                read.get("leadHtml").toString());
        assertEquals("3", fields(read).get(0).get("valueHtml").toString());
        assertTrue(offered(warned.content(), StepKind.READ).isEmpty(), "only a contact says it");
        assertTrue(offered(warned.seenOnly(), StepKind.READ).isEmpty());

        warned.take(new Step.Warn(null, "Later still"));
        Map<String, Object> last = offered(warned.toContact(), StepKind.READ).orElseThrow();
        assertEquals("4", fields(last).get(0).get("valueHtml").toString());
        warned.answer(new Step.Read(4));
        Map<String, Object> first = offered(warned.toContact(), StepKind.READ).orElseThrow();
        assertEquals("3", fields(first).get(0).get("valueHtml").toString());
        warned.answer(new Step.Read(3));
        assertTrue(offered(warned.toContact(), StepKind.READ).isEmpty(), "all are read");

        PanelLife over = PanelLife.promised().take(new Step.Warn(null, "Late")).take(new Step.Deliver());
        assertTrue(offered(over.toContact(), StepKind.READ).isEmpty(), "there is no danger any more");
    }

    @Test
    void a_contact_tells_what_a_miss_cost_and_says_thanks_and_nobody_else_does() {
        PanelLife missed = PanelLife.promised().on(40);
        Map<String, Object> cost =
                offered(missed.toContact(), StepKind.TELL_COST).orElseThrow();
        assertTrue(cost.get("leadHtml").toString().endsWith("What did that cost you?"));
        assertEquals("cost", fields(cost).get(0).get("nameHtml").toString());
        assertTrue(offered(missed.content(), StepKind.TELL_COST).isEmpty(), "only a contact tells it");
        missed.answer(new Step.TellCost(MissCost.HOURS));
        assertTrue(offered(missed.toContact(), StepKind.TELL_COST).isEmpty(), "it is told");

        PanelLife delivered = PanelLife.promised().take(new Step.Deliver());
        assertTrue(offered(delivered.content(), StepKind.THANK).isEmpty(), "only a contact says it");
        assertTrue(offered(delivered.toContact(), StepKind.THANK).isPresent());
        delivered.answer(new Step.Thank("Well done"));
        assertTrue(offered(delivered.toContact(), StepKind.THANK).isEmpty(), "once");
    }

    private static Map<String, Object> objection(PanelLife life) {
        return offered(life.toContact(), StepKind.OBJECT).orElseThrow();
    }

    private static Optional<Map<String, Object>> offered(PanelContent content, StepKind kind) {
        return PanelSteps.of(WORDS, content, PanelLife.issue(true, false)).all().stream()
                .map(StepDialogsTest::drawn)
                .filter(dialog -> kind.code().equals(dialog.get("stepHtml")))
                .findFirst();
    }

    @Test
    void a_field_has_the_bounds_of_its_input() {
        List<Map<String, Object>> fields = fields(drawn(new StepDialog(WORDS, DialogKind.MAKE, "/", null)
                .ask(StepInput.REQUESTER, FieldLabel.REQUESTER)
                .ask(StepInput.WORDS, FieldLabel.REASON)
                .ask(StepInput.CONFIDENCE, FieldLabel.CONFIDENCE)
                .ask(StepInput.SIZE, FieldLabel.SIZE)));
        assertEquals("60", fields.get(0).get("longestHtml").toString());
        assertEquals("1000", fields.get(1).get("longestHtml").toString());
        assertEquals("1", fields.get(2).get("leastHtml").toString());
        assertEquals("99", fields.get(2).get("mostHtml").toString());
        assertEquals("10000", fields.get(3).get("mostHtml").toString());
    }

    @Test
    void what_a_step_does_not_take_cannot_be_asked_for() {
        StepDialog warn = new StepDialog(WORDS, DialogKind.CHANGE, "/", StepKind.WARN);
        assertThrows(IllegalStateException.class, () -> warn.ask(StepInput.DATE, FieldLabel.DATE));
        assertThrows(IllegalStateException.class, () -> warn.select(StepInput.FACET, FieldLabel.FACET, "", List.of()));
        assertTrue(fields(drawn(warn)).isEmpty());
    }

    private static List<Map<String, Object>> dialogs() {
        PanelLife moved = PanelLife.promised().take(new Step.ChangeDate(TODAY.plusDays(30), true, null, null));
        PanelLife warned = PanelLife.promised().take(new Step.Warn(null, "Late"));
        PanelLife missed = PanelLife.promised().on(40);
        PanelLife delivered = PanelLife.promised().take(new Step.Deliver());
        List<PanelLife> lives = List.of(
                PanelLife.named(Side.IT),
                PanelLife.named(Side.BUSINESS),
                PanelLife.promised().on(9),
                PanelLife.promised().on(11),
                PanelLife.promised().take(new Step.ChangeDate(TODAY.plusDays(30), false, null, null)),
                PanelLife.promised().take(new Step.Deliver()),
                PanelLife.promised().take(new Step.Dispute(Side.BUSINESS, "No")));
        List<Map<String, Object>> dialogs = new ArrayList<>();
        Stream.concat(
                        lives.stream().map(PanelLife::content),
                        Stream.of(moved, warned, missed, delivered).map(PanelLife::toContact))
                .map(content -> PanelSteps.of(WORDS, content, PanelLife.issue(true, false)))
                .forEach(steps -> steps.all().forEach(dialog -> dialogs.add(drawn(dialog))));
        return dialogs;
    }

    /** The step that is sent, or those of which one is chosen. */
    @SuppressWarnings("unchecked")
    private static List<StepKind> kinds(Map<String, Object> dialog) {
        Set<String> codes = new HashSet<>(Set.of(String.valueOf(dialog.get("stepHtml"))));
        fields(dialog).stream()
                .filter(field -> "kind".equals(field.get("nameHtml")))
                .flatMap(field -> ((List<Map<String, Object>>) field.get("options")).stream())
                .forEach(option -> codes.add(option.get("valueHtml").toString()));
        return Arrays.stream(StepKind.values())
                .filter(kind -> codes.contains(kind.code()))
                .toList();
    }

    private static Map<String, Object> drawn(StepDialog dialog) {
        return Templates.context("templates/kept/panel/dialog.vm", dialog.model());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> fields(Map<String, Object> dialog) {
        return (List<Map<String, Object>>) dialog.get("fields");
    }
}
