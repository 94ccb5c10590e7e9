package dev.kept.core.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.Felt.FeltState;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.PulseRound.PulseState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rounds of the pulse, from opening one to what may be shown of it. */
class PulsesTest {

    private final PulseHouse house = new PulseHouse();
    private final Pulses pulses = house.pulses;

    private static String refusal(Answer<?> answer) {
        return answer.fold(any -> "taken", refusal -> refusal.messageKey());
    }

    @Test
    void a_round_has_a_known_number_of_people_on_both_sides_and_days() {
        assertEquals("kept.pulses.error.it", refusal(pulses.open(house.typed("4", "developers", "9", ""))));
        assertEquals("kept.pulses.error.it", refusal(pulses.open(house.typed("6", "", "9", ""))));
        assertEquals("kept.pulses.error.it", refusal(pulses.open(house.typed("six", "developers", "9", ""))));
        assertEquals("kept.pulses.error.business", refusal(pulses.open(house.typed("6", "developers", "4", ""))));
        assertEquals("kept.pulses.error.function", refusal(pulses.open(house.typed("6", "developers", "0", ""))));
        TypedPulse late = house.typed("6", "developers", "9", "");
        assertEquals(
                "kept.rounds.error.days",
                refusal(pulses.open(
                        new TypedPulse(late.it(), late.functions(), "2026-11-01", "2026-11-19", Map.of()))));
        PulseRound round = house.open();
        assertEquals(PulseState.OPEN, pulses.state(round));
        assertEquals(9, round.terms().people(Side.BUSINESS));
        assertEquals(5, round.terms().leastAnswers());
        assertEquals(10, round.terms().leastForComments());
        assertEquals("kept.pulses.error.other", refusal(pulses.open(house.typed("6", "developers", "9", ""))));
    }

    @Test
    void the_next_round_opens_only_when_both_sides_said_themselves_what_they_changed() {
        PulseRound first = house.open();
        assertEquals(Map.of(), first.terms().changed());
        pulses.close(first.id());
        house.said.clear();
        TypedPulse typed = house.typed("6", "developers", "9", "");
        assertEquals("kept.pulses.error.changed", refusal(pulses.open(typed)));
        house.changed(Side.IT, "Sales", "We answer within a day.");
        assertEquals("kept.pulses.error.changed", refusal(pulses.open(typed)));
        house.changed(Side.BUSINESS, "Sales", "We decide faster.");
        house.changed(Side.BUSINESS, "Finance", "One list.");
        PulseRound next = pulses.open(typed).fold(round -> round, refusal -> null);
        assertEquals(
                Map.of(
                        Side.IT,
                        "We answer within a day.",
                        Side.BUSINESS,
                        "Sales: We decide faster. / Finance: One list."),
                next.terms().changed());
    }

    @Test
    void a_side_that_says_nothing_holds_the_next_round_up_for_fourteen_days_and_it_is_shown() {
        PulseRound first = house.open();
        pulses.close(first.id());
        house.said.clear();
        house.changed(Side.BUSINESS, "Sales", "We decide faster.");
        LocalDate anyway = pulses.asked().orElseThrow().opensAnyway();
        house.day((int) ChronoUnit.DAYS.between(LocalDate.of(2026, 11, 20), anyway) - 1);
        assertEquals("kept.pulses.error.changed", refusal(pulses.open(house.typed("6", "developers", "9", ""))));
        house.day((int) ChronoUnit.DAYS.between(LocalDate.of(2026, 11, 20), anyway));
        PulseRound next = pulses.open(house.typed("6", "developers", "9", "")).fold(round -> round, refusal -> null);
        assertEquals("", next.terms().changed().get(Side.IT));
        assertEquals("Sales: We decide faster.", next.terms().changed().get(Side.BUSINESS));
    }

    @Test
    void each_person_answers_once_by_whatever_name() {
        PulseRound round = house.open();
        AskedGroup sales = house.sales(round);
        assertEquals(
                "taken", refusal(pulses.say(round.id(), List.of("Ann", "ann@example.com"), sales, PulseHouse.all(4))));
        assertEquals(
                "kept.pulses.error.answered",
                refusal(pulses.say(round.id(), List.of("ANN@example.com", "JIRAUSER1"), sales, PulseHouse.all(1))));
        assertEquals(1, house.store.ballots(round.id()).of(sales).people());
        assertTrue(pulses.page(List.of("ann"), any -> List.of(sales)).asked().answered());
        assertFalse(pulses.page(List.of("ben"), any -> List.of(sales)).asked().answered());
        assertEquals(PulsePage.NONE, pulses.page(List.of("ben"), any -> List.of()), "in no group");
        assertEquals(
                "kept.pulses.error.none",
                refusal(pulses.say(
                        round.id(),
                        List.of("ben"),
                        new AskedGroup(Side.BUSINESS, "Finance", 5, null),
                        PulseHouse.all(4))));
    }

    @Test
    void nothing_is_shown_while_a_round_is_open_and_nothing_is_taken_afterwards() {
        PulseRound round = house.open();
        house.business(round, 5, 4, 3, 4, 4, 4, 5);
        assertEquals(List.of(), pulses.results());
        pulses.close(round.id());
        assertEquals(1, pulses.results().size());
        assertEquals(
                "kept.pulses.error.closed",
                refusal(pulses.say(round.id(), List.of("late"), house.sales(round), PulseHouse.all(1))));
        assertEquals(Optional.empty(), house.store.key(round.id()), "nobody can find out who answered");
    }

    @Test
    void a_round_whose_last_day_is_over_is_closed_by_itself_and_forgets_who_answered() {
        PulseRound round = house.open();
        house.business(round, 5, 4, 3, 4, 4, 4, 5);
        house.day(20);
        assertEquals(PulseState.CLOSED, pulses.state(round));
        assertNotNull(house.store.key(round.id()).orElse(null));
        pulses.settle();
        assertEquals(Optional.empty(), house.store.key(round.id()));
        assertEquals(1, pulses.results().size());
    }

    @Test
    void how_many_answered_is_told_from_five_on() {
        PulseRound round = house.open();
        house.business(round, 5, 4, 3, 4);
        assertEquals(Optional.empty(), pulses.answered(round));
        house.it(round, 2);
        assertEquals(Optional.of(5), pulses.answered(round));
    }

    @Test
    void a_side_is_shown_from_five_answers_on_with_what_the_silent_could_change() {
        PulseRound round = house.open();
        house.business(round, 4, 4, 5, 3, 4, 4);
        house.it(round, 2, 2, 3, 4);
        pulses.close(round.id());
        PulseResult result = pulses.results().get(0);
        Felt dates = result.of(PulseItem.DATES, Side.BUSINESS).orElseThrow();
        assertEquals(FeltState.SHOWN, dates.state());
        assertEquals(0.75, dates.value(), 1e-9);
        assertEquals(0.5, dates.bounds().low(), 1e-9);
        assertEquals(0.833333, dates.bounds().high(), 1e-6);
        assertEquals(6, dates.answered());
        assertEquals(9, dates.asked());
        Felt it = result.of(PulseItem.DATES, Side.IT).orElseThrow();
        assertEquals(FeltState.TOO_FEW, it.state());
        assertEquals(0, it.answered(), "how many is not told either");
        assertNull(it.bounds());
    }

    @Test
    void comments_are_shown_from_ten_answers_of_a_side_on_in_the_order_of_the_alphabet() {
        PulseRound round = house.open();
        house.comments(round, "Zoom less", "Answer my mails");
        house.business(round, 4, 4, 5, 3, 4, 4, 3);
        pulses.close(round.id());
        assertEquals(Map.of(), pulses.results().get(0).comments(), "nine answered");
        PulseRound next = house.open("a", "b");
        house.comments(next, "Zoom less", "Answer my mails");
        house.business(next, 4, 4, 5, 3, 4, 4, 3, 2);
        pulses.close(next.id());
        assertEquals(
                Map.of(Side.BUSINESS, List.of("Answer my mails", "Zoom less")),
                pulses.results().get(0).comments());
    }

    @Test
    void answers_are_six_on_the_scale_and_a_comment_is_one_line() {
        assertEquals("kept.pulse.error.answer", refusal(AnswerSheet.of(List.of(1, 2, 3, 4, 5), null)));
        assertEquals("kept.pulse.error.answer", refusal(AnswerSheet.of(List.of(1, 2, 3, 4, 5, 6), null)));
        assertEquals("kept.pulse.error.comment", refusal(AnswerSheet.of(List.of(1, 2, 3, 4, 5, 5), "x".repeat(501))));
        assertEquals(
                Answer.of(new AnswerSheet(List.of(1, 2, 3, 4, 5, 5), "two lines")),
                AnswerSheet.of(List.of(1, 2, 3, 4, 5, 5), " two\n\nlines "));
        assertEquals(
                Answer.of(new AnswerSheet(Collections.nCopies(6, 1), null)),
                AnswerSheet.of(Collections.nCopies(6, 1), " "));
    }

    @Test
    void a_board_has_the_last_round_that_was_closed_by_its_day() {
        PulseFigures figures = new PulseFigures(pulses);
        PulseRound round = house.open();
        house.business(round, 4, 4, 5, 3, 4, 4);
        pulses.close(round.id());
        assertEquals(12, figures.felt(pulses.today()).size());
        assertEquals(List.of(), figures.felt(pulses.today().minusDays(1)));
    }
}
