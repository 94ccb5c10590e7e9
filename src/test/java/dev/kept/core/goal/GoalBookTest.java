package dev.kept.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalEvent.GoalEventKind;
import dev.kept.core.goal.GoalEvent.GoalPart;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.testing.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalBookTest {

    private static final Goal GROWTH = new Goal("GROWTH", "Two new countries", null);

    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final GoalBook book = new GoalBook(
            goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, new TickingClock(LocalDate.of(2026, 11, 20)));

    private Answer<GoalHistory> say(GoalDeed deed, Side side, String actor) {
        int seen = book.history("GROWTH").wording();
        return book.say(new GoalSaying("GROWTH", seen, deed, null), side, actor);
    }

    private Answer<GoalHistory> confirm(Side side, String actor) {
        return say(GoalDeed.CONFIRM_GOAL, side, actor);
    }

    private static String refusal(Answer<GoalHistory> answer) {
        return answer.fold(history -> "taken", refusal -> refusal.messageKey());
    }

    private List<GoalEventKind> kinds() {
        return goals.events("GROWTH").stream().map(GoalEvent::kind).toList();
    }

    @Test
    void a_goal_is_shared_once_both_sides_confirmed_it() {
        book.save(GROWTH, "admin");
        assertFalse(Given.given(confirm(Side.IT, "pm")).confirmedByBoth());
        GoalHistory both = Given.given(confirm(Side.BUSINESS, "sales"));
        assertTrue(both.confirmedByBoth());
        assertEquals(Word.ANSWERED, both.confirmed(Side.BUSINESS).orElseThrow().word());
        assertEquals(List.of(GoalEventKind.MADE, GoalEventKind.CONFIRMED, GoalEventKind.CONFIRMED), kinds());
    }

    @Test
    void one_person_never_confirms_for_both_sides() {
        book.save(GROWTH, "admin");
        confirm(Side.IT, "pm");
        assertEquals("kept.goals.error.both_sides", refusal(confirm(Side.BUSINESS, "pm")));
        assertEquals("taken", refusal(confirm(Side.BUSINESS, "sales")));
        say(GoalDeed.WITHDRAW_GOAL, Side.IT, "pm");
        assertEquals("kept.goals.error.both_sides", refusal(confirm(Side.IT, "sales")));
        say(GoalDeed.WITHDRAW_GOAL, Side.BUSINESS, "sales");
        assertEquals("taken", refusal(confirm(Side.BUSINESS, "pm")), "who took it back is free to speak for the other");
    }

    @Test
    void a_confirmation_can_be_taken_back_by_anybody_of_that_side() {
        book.save(GROWTH, "admin");
        confirm(Side.IT, "pm");
        confirm(Side.BUSINESS, "sales");
        GoalHistory after = Given.given(say(GoalDeed.WITHDRAW_GOAL, Side.BUSINESS, "finance"));
        assertFalse(after.confirmedByBoth());
        assertTrue(after.confirmed(Side.IT).isPresent(), "the other side keeps its own word");
    }

    @Test
    void what_is_so_already_is_kept_once() {
        book.save(GROWTH, "admin");
        confirm(Side.IT, "pm");
        confirm(Side.IT, "other");
        say(GoalDeed.WITHDRAW_GOAL, Side.BUSINESS, "sales");
        assertEquals(List.of(GoalEventKind.MADE, GoalEventKind.CONFIRMED), kinds());
        book.save(GROWTH, "admin");
        assertEquals(2, kinds().size(), "saving what is there says nothing");
    }

    @Test
    void a_word_that_is_sent_again_is_not_taken_again() {
        book.save(GROWTH, "admin");
        GoalSaying once = new GoalSaying("GROWTH", 1, GoalDeed.CONFIRM_GOAL, "step-1234");
        book.say(once, Side.BUSINESS, "sales");
        say(GoalDeed.WITHDRAW_GOAL, Side.BUSINESS, "sales");
        assertFalse(Given.given(book.say(once, Side.BUSINESS, "sales"))
                .confirmed(Side.BUSINESS)
                .isPresent());
    }

    @Test
    void nobody_confirms_a_wording_that_they_did_not_read() {
        book.save(GROWTH, "admin");
        GoalSaying seen = new GoalSaying("GROWTH", book.history("GROWTH").wording(), GoalDeed.CONFIRM_GOAL, null);
        book.save(new Goal("GROWTH", "Three new countries", null), "admin");
        assertEquals("kept.goals.error.reworded", refusal(book.say(seen, Side.IT, "pm")));
    }

    @Test
    void a_goal_of_an_older_version_is_confirmed_like_any_other() {
        goals.save(GROWTH);
        confirm(Side.IT, "pm");
        assertTrue(Given.given(confirm(Side.BUSINESS, "sales")).confirmedByBoth());
        book.save(new Goal("GROWTH", "Three new countries", null), "admin");
        assertFalse(book.history("GROWTH").confirmedByBoth());
    }

    @Test
    void a_closed_goal_takes_no_word_and_keeps_those_it_has() {
        book.save(GROWTH, "admin");
        confirm(Side.IT, "pm");
        Goal closed = new Goal("GROWTH", GROWTH.wording(), GROWTH.place(), null, false);
        book.save(closed, "admin");
        assertEquals("kept.goals.error.closed", refusal(confirm(Side.BUSINESS, "sales")));
        book.save(GROWTH, "admin");
        assertTrue(book.history("GROWTH").confirmed(Side.IT).isPresent());
        assertEquals(
                List.of(GoalEventKind.MADE, GoalEventKind.CONFIRMED, GoalEventKind.CLOSED, GoalEventKind.REOPENED),
                kinds());
    }

    @Test
    void a_goal_that_is_made_anew_under_an_old_key_begins_unconfirmed() {
        book.save(GROWTH, "admin");
        confirm(Side.IT, "pm");
        confirm(Side.BUSINESS, "sales");
        book.remove("GROWTH", "admin");
        assertEquals("kept.error.goal_not_found", refusal(confirm(Side.IT, "pm")));
        book.save(GROWTH, "admin");
        assertFalse(book.history("GROWTH").confirmed(Side.IT).isPresent());
        assertFalse(book.history("GROWTH").confirmed(Side.BUSINESS).isPresent());
    }

    @Test
    void what_was_changed_is_kept_with_the_change() {
        book.save(GROWTH, "admin");
        book.save(new Goal("GROWTH", "Three", new Goal.StrategyPage("link", 7, "", "https://wiki.example/7")), "admin");
        assertEquals(
                Set.of(GoalPart.NAME, GoalPart.PAGE),
                goals.events("GROWTH").get(1).changed());
    }

    private Answer<GoalHistory> tell(GoalPlace place, Side side, String words) {
        Goal goal = new Goal("GROWTH", GROWTH.wording(), place, null, true);
        book.save(goal, "admin");
        int seen = book.history("GROWTH").wording();
        return book.say(new GoalSaying("GROWTH", seen, GoalDeed.CHECK_IN_GOAL, null, words), side, "somebody");
    }

    @Test
    void who_owns_a_goal_tells_how_it_does_and_nobody_for_the_other_side() {
        GoalPlace ofSales = new GoalPlace(GoalPlace.GoalLevel.FUNCTION, "Sales", null);
        GoalPlace ofIt = new GoalPlace(GoalPlace.GoalLevel.IT, null, null);
        assertEquals("kept.goals.error.not_owner", refusal(tell(ofSales, Side.IT, "Fine")));
        assertEquals("taken", refusal(tell(ofSales, Side.BUSINESS, "Fine")));
        assertEquals("kept.goals.error.not_owner", refusal(tell(ofIt, Side.BUSINESS, "Fine")));
        assertEquals("taken", refusal(tell(ofIt, Side.IT, " In\ntime ")));
        GoalEvent told = book.history("GROWTH").lastCheckIn().orElseThrow();
        assertEquals(Side.IT, told.side());
        assertEquals(Word.ANSWERED, told.word());
        assertEquals(new CheckIn(0, 0, 0, 0, "In time"), told.checkIn());
        assertEquals("taken", refusal(tell(GoalPlace.ORGANISATION, Side.BUSINESS, "")));
        assertEquals(
                null,
                book.history("GROWTH").lastCheckIn().orElseThrow().checkIn().words());
        assertEquals("kept.goals.error.text", refusal(tell(GoalPlace.ORGANISATION, Side.IT, "x".repeat(301))));
    }

    @Test
    void a_check_in_is_no_confirmation_and_takes_none_away() {
        book.save(GROWTH, "admin");
        confirm(Side.IT, "pm");
        tell(GoalPlace.ORGANISATION, Side.IT, null);
        tell(GoalPlace.ORGANISATION, Side.BUSINESS, null);
        assertTrue(book.history("GROWTH").confirmed(Side.IT).isPresent());
        assertTrue(book.history("GROWTH").confirmed(Side.BUSINESS).isEmpty());
    }
}
