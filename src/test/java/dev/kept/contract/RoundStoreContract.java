package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.BallotSums;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.Ranking;
import dev.kept.core.ranking.RoundStore;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.core.ranking.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static final RoundTerms BLIND = new RoundTerms(
            "Sales",
            null,
            TERMS.goals(),
            DAY,
            DAY.plusDays(20),
            new BlindTerms(
                    new AskedGroup(Side.IT, "", 12, "j\u00e4ger & co"),
                    new AskedGroup(Side.BUSINESS, "Sales", 7, null),
                    5));
    private static final List<String> KEYS = TERMS.keys();
    private static final List<String> REVERSE = List.of(KEYS.get(2), KEYS.get(1), KEYS.get(0));

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

    @Test
    void points_come_back_with_what_a_side_said() {
        GoalRound first = rounds().add(TERMS, "admin");
        Ranking spread = new Ranking(
                new Speaker(Side.IT, List.of("key-pm")),
                new SideView(KEYS, REVERSE, Map.of("GROWTH", 60, "RETURNS-2026", 40, "Z9", 0)),
                Instant.parse("2026-11-03T10:00:00Z"));
        rounds().save(first.id(), spread);
        assertEquals(List.of(spread), rounds().rankings(first.id()));
        rounds().save(first.id(), ranking(Side.IT, "GROWTH", "RETURNS-2026", "Z9"));
        assertEquals(Map.of(), rounds().rankings(first.id()).get(0).orders().points());
    }

    @Test
    void only_a_round_in_which_many_are_asked_has_a_key_and_counts() {
        GoalRound blind = rounds().add(BLIND, "admin");
        assertEquals(BLIND, rounds().find(blind.id()).orElseThrow().terms());
        assertTrue(rounds().key(blind.id()).isPresent());
        assertEquals(Optional.empty(), rounds().key(rounds().add(TERMS, "admin").id()));
        assertEquals(Map.of(), rounds().ballots(blind.id()));
        rounds().take(blind.id(), List.of("m2", "m1"), Side.IT, new SideView(KEYS, REVERSE));
        rounds().take(
                        blind.id(),
                        List.of("m3"),
                        Side.IT,
                        new SideView(REVERSE, REVERSE, Map.of("GROWTH", 60, "RETURNS-2026", 40, "Z9", 0)));
        assertEquals(
                Map.of(Side.IT, new BallotSums(2, List.of(4, 4, 4), List.of(6, 4, 2), 1, List.of(60, 40, 0))),
                rounds().ballots(blind.id()));
        assertEquals(List.of(), rounds().rankings(blind.id()), "nobody's own");
        assertTrue(rounds().spent(blind.id(), List.of("other", "m3")));
        assertFalse(rounds().spent(blind.id(), List.of("m4")));
    }

    @Test
    void what_could_tell_who_answered_is_thrown_away_and_so_is_what_too_few_said() {
        GoalRound blind = rounds().add(BLIND, "admin");
        rounds().take(blind.id(), List.of("m1"), Side.IT, new SideView(KEYS, REVERSE));
        rounds().take(blind.id(), List.of("m2"), Side.BUSINESS, new SideView(KEYS, REVERSE));
        rounds().forgetWho(blind.id(), Set.of(Side.BUSINESS));
        rounds().forgetWho(blind.id(), Set.of(Side.BUSINESS));
        assertEquals(Optional.empty(), rounds().key(blind.id()));
        assertFalse(rounds().spent(blind.id(), List.of("m1")));
        assertEquals(Set.of(Side.BUSINESS), rounds().ballots(blind.id()).keySet());
        rounds().forgetWho(blind.id() + 1000, Set.of());
    }
}
