package dev.kept.core.ranking;

import dev.kept.core.blind.Turnout;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where rounds and what was said in them are kept. Where many are asked blind, no answer has a row of its own and nothing says
 * when it came; as long as the round is open there are marks of who answered. Rules are the caller's, and so is that one answer
 * comes after the other. There are a few rounds a year.
 */
public interface RoundStore extends Turnout {

    /** All rounds, the latest first. */
    List<GoalRound> all();

    Optional<GoalRound> find(long id);

    /**
     * Adds a round; one in which many are asked with the key of its marks.
     *
     * @param userKey of the administrator who opened it
     */
    GoalRound add(RoundTerms terms, String userKey);

    /** Nothing is said in the round from that day on. The first day stands; nothing happens when there is no such round. */
    void close(long id, LocalDate day);

    /** What was said in the round, one of each side at most. */
    List<Ranking> rankings(long id);

    /** Keeps what a side said, in the place of what it said before. */
    void save(long id, Ranking ranking);

    /** What was said blind in the round, by side; empty for a side of which nobody said anything. */
    Map<Side, BallotSums> ballots(long id);

    /** Counts what somebody says for that side and keeps the marks, both or nothing. The marks are not kept beside it. */
    void take(long id, List<String> marks, Side side, SideView said);

    /**
     * Throws away the key and all marks of the round, and what was said for other sides than these. Nothing happens where they
     * are gone.
     */
    void forgetWho(long id, Set<Side> told);
}
