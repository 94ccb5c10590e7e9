package dev.kept.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.TickingClock;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final TickingClock clock = new TickingClock(TODAY);
    private final GoalBook book = new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, clock);
    private final GoalFigures figures = new GoalFigures(
            goals,
            new InMemoryRuleStore(Clock.systemUTC()),
            new Capabilities(new InMemoryRuleStore(Clock.systemUTC())));

    private List<ContextFigure> now() {
        return figures.figures(new KnownBy(TODAY, false, Instant.MAX));
    }

    private static List<ContextFigure> of(int confirmed, int open) {
        return List.of(
                ContextFigure.count(ContextKind.GOALS_CONFIRMED, confirmed, open),
                ContextFigure.count(ContextKind.GOALS_TOLD, 0, open));
    }

    private void confirm(String key, Side side, String actor) {
        book.say(new GoalSaying(key, book.history(key).wording(), GoalDeed.CONFIRM_GOAL, null), side, actor);
    }

    @Test
    void open_goals_are_counted_and_of_them_those_that_both_sides_confirmed() {
        assertEquals(of(0, 0), now());
        for (String key : List.of("ONE", "TWO", "THREE", "FOUR")) {
            book.save(new Goal(key, key, null), "admin");
        }
        confirm("ONE", Side.IT, "pm");
        confirm("ONE", Side.BUSINESS, "sales");
        confirm("TWO", Side.IT, "pm");
        confirm("THREE", Side.IT, "pm");
        confirm("THREE", Side.BUSINESS, "sales");
        Goal three = goals.find("THREE").orElseThrow();
        book.save(new Goal("THREE", three.wording(), three.place(), null, false), "admin");
        assertEquals(of(1, 3), now());
    }

    /** The demo of every gamer: nothing that can be done to labels is among what is asked. */
    @Test
    void the_figure_of_a_project_is_that_of_every_other_project() {
        book.save(new Goal("ONE", "One", null), "admin");
        assertEquals(of(0, 1), now());
    }

    @Test
    void goals_that_an_older_version_kept_are_told_today_and_left_out_before_anything_is_known_of_them() {
        goals.save(new Goal("OLD", "Old", null));
        Instant before = clock.instant();
        clock.set(before.plusSeconds(1));
        assertEquals(of(0, 1), now());
        assertEquals(List.of(), figures.figures(new KnownBy(TODAY, true, before)));
        confirm("OLD", Side.IT, "pm");
        Instant after = clock.instant().plusSeconds(1);
        assertEquals(of(0, 1), figures.figures(new KnownBy(TODAY, true, after)));
        assertEquals(List.of(), figures.figures(new KnownBy(TODAY, true, before)));
    }
}
