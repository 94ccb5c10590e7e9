package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.Ranking;
import dev.kept.core.ranking.RoundStore;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of rounds must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class RoundStoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final RoundTerms TERMS = new RoundTerms(
            "B\u00fcro & Co",
            "JIRAUSER10100",
            List.of(
                    new RankedGoal("GROWTH", "Two new\tcountries \u2013 f\u00fcr\nalle"),
                    new RankedGoal("RETURNS-2026", "x".repeat(120)),
                    new RankedGoal("Z9", "")),
            DAY,
            DAY.plusDays(20));
    private static final RoundTerms NEXT =
            new RoundTerms("Sales", null, TERMS.goals(), DAY.plusYears(1), DAY.plusYears(1));

    /** The store under test; the same one however often it is asked for. */
    protected abstract RoundStore rounds();

    private static Ranking ranking(Side side, String... own) {
        return new Ranking(
                new Speaker(side, List.of("key-of-" + side.code(), "v\u00e9ra@example.com")),
                new SideView(List.of(own), List.of("Z9", "GROWTH", "RETURNS-2026")),
                Instant.parse("2026-11-03T10:00:00.123Z"));
    }

    @Test
    void rounds_come_back_as_they_were_the_latest_first() {
        GoalRound first = rounds().add(TERMS, "admin");
        GoalRound second = rounds().add(NEXT, "admin");
        assertEquals(TERMS, first.terms());
        assertEquals(List.of(second, first), rounds().all());
        assertEquals(Optional.of(first), rounds().find(first.id()));
        assertEquals(Optional.empty(), rounds().find(second.id() + 1000));
    }

    @Test
    void a_round_is_closed_once_and_the_others_stay_open() {
        GoalRound first = rounds().add(TERMS, "admin");
        GoalRound second = rounds().add(NEXT, "admin");
        rounds().close(first.id(), DAY.plusDays(3));
        rounds().close(first.id(), DAY.plusDays(4));
        rounds().close(second.id() + 1000, DAY);
        assertEquals(List.of(second, new GoalRound(first.id(), TERMS, DAY.plusDays(3))), rounds().all());
    }

    @Test
    void each_side_has_one_word_in_each_round_and_the_last_one_counts() {
        GoalRound first = rounds().add(TERMS, "admin");
        GoalRound second = rounds().add(NEXT, "admin");
        assertEquals(List.of(), rounds().rankings(first.id()));
        rounds().save(first.id(), ranking(Side.IT, "GROWTH", "RETURNS-2026", "Z9"));
        Ranking business = ranking(Side.BUSINESS, "Z9", "GROWTH", "RETURNS-2026");
        rounds().save(first.id(), business);
        Ranking again = ranking(Side.IT, "RETURNS-2026", "GROWTH", "Z9");
        rounds().save(first.id(), again);
        assertEquals(Set.of(again, business), Set.copyOf(rounds().rankings(first.id())));
        assertEquals(2, rounds().rankings(first.id()).size());
        assertEquals(List.of(), rounds().rankings(second.id()));
    }
}
