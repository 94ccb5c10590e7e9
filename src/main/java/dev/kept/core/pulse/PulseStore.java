package dev.kept.core.pulse;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.blind.Turnout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where rounds of the pulse are kept, how often each answer was given, and, as long as a round is open, marks of who answered.
 * No answer has a row of its own, and nothing says when it came. Rules are the caller's, and so is that one answer comes after
 * the other.
 */
public interface PulseStore extends Turnout {

    /** All rounds, the latest first. */
    List<PulseRound> all();

    Optional<PulseRound> find(long id);

    /** Adds a round. */
    PulseRound add(PulseTerms terms, BallotKey key);

    /** Nothing is said in the round from that day on. The first day stands; nothing happens when there is no such round. */
    void close(long id, LocalDate day);

    /** What was said in the round; nothing where there is none. */
    Ballots ballots(long id);

    /** Counts the answers in that group and keeps the marks, both or nothing. The marks are not kept beside the answers. */
    void take(long id, List<String> marks, AskedGroup group, AnswerSheet sheet);

    /** Throws away the key and all marks of the round. Nothing happens where they are gone. */
    void forgetWho(long id);
}
