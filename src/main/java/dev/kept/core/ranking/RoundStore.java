package dev.kept.core.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where rounds and what was said in them are kept. Rules are the caller's. There are a few rounds a year. */
public interface RoundStore {

    /** All rounds, the latest first. */
    List<GoalRound> all();

    Optional<GoalRound> find(long id);

    /**
     * Adds a round.
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
}
