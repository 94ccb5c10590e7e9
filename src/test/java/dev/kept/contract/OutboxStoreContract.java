package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.StepKind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.OutboxStore;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.AskedPlace;
import dev.kept.core.contact.OutgoingStep.OutgoingContent;
import dev.kept.core.contact.OutgoingStep.SeenPromise;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.contact.OutgoingStep.TypedAsking;
import dev.kept.core.contact.OutgoingStep.TypedGoalWord;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import dev.kept.core.contact.OutgoingStep.TypedTakeBack;
import dev.kept.core.goal.GoalDeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of steps on their way must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class OutboxStoreContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ContactReader VERA = new ContactReader("vera", Locale.GERMAN);

    /** The store under test; the same one however often it is asked for. */
    protected abstract OutboxStore outbox();

    private static OutgoingStep step(String id, String user, Instant at) {
        return OutgoingStep.fresh(
                id,
                user,
                VERA,
                new SeenPromise("promise-1", 3, "Gift cards"),
                new TypedStep(StepKind.COUNTER, null, "2026-12-24", "Earlier, please", null),
                at);
    }

    @Test
    void a_step_comes_back_as_it_was_with_any_sign_and_is_kept_once() {
        OutgoingStep any = OutgoingStep.fresh(
                "step-0001",
                "u-vera",
                new ContactReader("v\u00e9ra \\u0041", Locale.forLanguageTag("de-CH")),
                new SeenPromise("promise \u2603", Integer.MAX_VALUE, ""),
                new TypedStep(StepKind.OBJECT, 7, null, "B\u00fcro \ud83d\ude80 \\e \"x\"\n\tend", "weeks"),
                NOON);
        assertTrue(outbox().add(any));
        assertFalse(outbox().add(step("step-0001", "u-other", NOON)));
        assertEquals(Optional.of(any), outbox().find("step-0001"));
        assertEquals(Optional.empty(), outbox().find("step-0002"));
    }

    @Test
    void a_word_on_a_goal_is_kept_like_a_step() {
        OutgoingStep word = OutgoingStep.fresh(
                "step-0001",
                "u-vera",
                VERA,
                new SeenPromise("GROWTH", 4, "Grow"),
                new TypedGoalWord(GoalDeed.CHECK_IN_GOAL, "All \u201cgood\u201d"),
                NOON);
        outbox().add(word);
        assertEquals(Optional.of(word), outbox().find("step-0001"));
        assertEquals(
                GoalDeed.CHECK_IN_GOAL, outbox().find("step-0001").orElseThrow().goalDeed());
    }

    @Test
    void what_is_asked_for_is_kept_as_it_was_typed() {
        AskedPlace place = new AskedPlace("SHOP", "B\u00fcro: \"Nord\" & S\u00fcd");
        List<OutgoingContent> typed = List.of(
                new TypedAsking(place, "Prices \ud83d\ude80 <x>", "Because\nof \u2603", "2026-12-18"),
                new TypedAsking(new AskedPlace("", ""), "", null, ""),
                new TypedTakeBack());
        for (int i = 0; i < typed.size(); i++) {
            OutgoingStep step = OutgoingStep.fresh(
                    "step-000" + i, "u-vera", VERA, new SeenPromise("new", 0, "Prices"), typed.get(i), NOON);
            outbox().add(step);
            assertEquals(Optional.of(step), outbox().find(step.id()));
        }
    }

    @Test
    void each_person_has_their_own_the_latest_first() {
        outbox().add(step("step-0001", "u-vera", NOON));
        outbox().add(step("step-0002", "u-vera", NOON.plusSeconds(5)));
        outbox().add(step("step-0003", "u-fred", NOON));
        assertEquals(List.of("step-0002", "step-0001"), ids(outbox().of("u-vera", 9)));
        assertEquals(List.of("step-0002"), ids(outbox().of("u-vera", 1)));
        assertEquals(List.of(), outbox().of("U-VERA2", 9));
    }

    @Test
    void one_of_two_nodes_that_saw_the_same_sends_it() {
        OutgoingStep seen = step("step-0001", "u-vera", NOON);
        outbox().add(seen);
        assertEquals(List.of("step-0001"), ids(outbox().due(NOON, 9)));
        assertEquals(List.of(), outbox().due(NOON.minusMillis(1), 9));
        Instant until = NOON.plus(Duration.ofMinutes(1));
        assertTrue(outbox().claim(seen, until));
        assertFalse(outbox().claim(seen, until));
        assertEquals(List.of(), outbox().due(until.minusMillis(1), 9));
        OutgoingStep again = outbox().due(until, 9).get(0);
        assertEquals(1, again.tries());
        assertTrue(outbox().claim(again, until.plusSeconds(1)));
        assertEquals(2, outbox().find("step-0001").orElseThrow().tries());
    }

    @Test
    void what_was_answered_is_due_no_more_and_can_be_dismissed_by_its_person_alone() {
        outbox().add(step("step-0001", "u-vera", NOON));
        outbox().add(step("step-0002", "u-vera", NOON));
        outbox().dismiss("step-0001", "u-vera");
        assertEquals(2, outbox().of("u-vera", 9).size(), "on its way");
        outbox().settle("step-0001", StepState.REFUSED, "Zu sp\u00e4t.");
        outbox().settle("step-0001", StepState.TAKEN, null);
        OutgoingStep refused = outbox().find("step-0001").orElseThrow();
        assertEquals(StepState.REFUSED, refused.state());
        assertEquals("Zu sp\u00e4t.", refused.sentence());
        assertFalse(outbox().claim(refused, NOON), "answered");
        assertEquals(List.of("step-0002"), ids(outbox().due(NOON, 9)));
        outbox().settle("step-0002", StepState.TAKEN, null);
        assertEquals(StepState.TAKEN, outbox().find("step-0002").orElseThrow().state());
        outbox().dismiss("step-0001", "u-fred");
        assertEquals(2, outbox().of("u-vera", 9).size());
        outbox().dismiss("step-0001", "u-vera");
        assertEquals(List.of("step-0002"), ids(outbox().of("u-vera", 9)));
    }

    @Test
    void old_ones_are_forgotten_unless_they_are_on_their_way() {
        outbox().add(step("step-0001", "u-vera", NOON));
        outbox().add(step("step-0002", "u-vera", NOON));
        outbox().add(step("step-0003", "u-vera", NOON.plusSeconds(9)));
        outbox().settle("step-0001", StepState.TAKEN, null);
        outbox().settle("step-0003", StepState.TAKEN, null);
        outbox().sweep(NOON.plusSeconds(9));
        assertEquals(List.of("step-0003", "step-0002"), ids(outbox().of("u-vera", 9)));
    }

    private static List<String> ids(List<OutgoingStep> steps) {
        return steps.stream().map(OutgoingStep::id).toList();
    }
}
