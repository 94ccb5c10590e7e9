package dev.kept.core.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kept.core.commitment.TickingClock;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalCycle;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.goal.GoalFigures;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of goals whatever happens to them, in random lives of three goals. */
class GoalPropertiesTest {

    private static final List<String> KEYS = List.of("FIRST", "SECOND", "THIRD");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void every_change_of_wording_withdraws_both_confirmations_and_no_other_change_does() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            InMemoryGoalStore goals = new InMemoryGoalStore();
            GoalBook book =
                    new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, new TickingClock(TODAY));
            Goal before = goal("FIRST", random);
            book.save(before, "admin");
            for (int step = 0; step < 30; step++) {
                confirm(book, "FIRST", Side.IT, "pm");
                confirm(book, "FIRST", Side.BUSINESS, "sales");
                boolean shared = book.history("FIRST").confirmedByBoth();
                Goal after = random.nextBoolean() ? goal("FIRST", random) : changedOnce(before, random);
                book.save(after, "admin");
                boolean same = after.wording().equals(before.wording());
                assertEquals(same && shared, book.history("FIRST").confirmedByBoth(), "seed " + seed);
                if (!same) {
                    for (Side side : Side.values()) {
                        assertFalse(book.history("FIRST").confirmed(side).isPresent(), "seed " + seed);
                    }
                }
                before = after;
            }
        }
    }

    /** The board of a past day says what the board of that day said. */
    @Test
    void what_a_board_told_is_what_it_tells_later_of_that_day() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            InMemoryGoalStore goals = new InMemoryGoalStore();
            TickingClock clock = new TickingClock(TODAY);
            GoalBook book = new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, clock);
            GoalFigures figures = new GoalFigures(
                    goals,
                    new InMemoryRuleStore(Clock.systemUTC()),
                    new Capabilities(new InMemoryRuleStore(Clock.systemUTC())));
            List<Instant> ends = new ArrayList<>();
            List<List<ContextFigure>> told = new ArrayList<>();
            for (int step = 0; step < 40; step++) {
                String key = KEYS.get(random.nextInt(KEYS.size()));
                switch (random.nextInt(6)) {
                    case 0 -> book.remove(key, "admin");
                    case 1 -> book.save(goal(key, random), "admin");
                    case 2, 3 -> confirm(book, key, Side.IT, "pm");
                    case 4 -> confirm(book, key, Side.BUSINESS, "sales");
                    default -> say(book, key, Side.BUSINESS, "sales", GoalDeed.WITHDRAW_GOAL);
                }
                clock.set(clock.instant().plusSeconds(1));
                Instant end = clock.instant();
                ends.add(end);
                told.add(figures.figures(new KnownBy(TODAY, false, end)));
            }
            for (int step = 0; step < ends.size(); step++) {
                assertEquals(told.get(step), figures.figures(new KnownBy(TODAY, true, ends.get(step))), "seed " + seed);
            }
        }
    }

    private static void confirm(GoalBook book, String key, Side side, String actor) {
        say(book, key, side, actor, GoalDeed.CONFIRM_GOAL);
    }

    private static void say(GoalBook book, String key, Side side, String actor, GoalDeed deed) {
        book.say(new GoalSaying(key, book.history(key).wording(), deed, null), side, actor);
    }

    private static Goal goal(String key, Random random) {
        boolean counted = random.nextBoolean();
        GoalAim aim = counted
                ? new GoalAim(AimKind.RAISE, BigDecimal.ONE, BigDecimal.valueOf(2 + random.nextInt(2)), null)
                : GoalAim.ACHIEVE;
        GoalWording wording = new GoalWording(
                "Name " + random.nextInt(2),
                random.nextBoolean() ? "" : "Brings money.",
                aim,
                random.nextBoolean() ? "" : "One counts.",
                new GoalWording.Sponsors(
                        random.nextBoolean() ? "" : "CIO", random.nextBoolean() ? "" : "Head of Sales"),
                random.nextBoolean() ? null : new GoalCycle("2026"));
        return new Goal(key, wording, place(random), page(random), random.nextInt(8) > 0);
    }

    /** What both sides confirm stays, all else is random. */
    private static Goal changedOnce(Goal before, Random random) {
        return new Goal(before.key(), before.wording(), place(random), page(random), random.nextInt(8) > 0);
    }

    private static GoalPlace place(Random random) {
        return random.nextBoolean()
                ? GoalPlace.ORGANISATION
                : new GoalPlace(GoalLevel.FUNCTION, "Sales", random.nextBoolean() ? null : "SECOND");
    }

    private static Goal.StrategyPage page(Random random) {
        return random.nextBoolean()
                ? null
                : new Goal.StrategyPage("link", random.nextInt(3), "", "https://w.example/1");
    }
}
