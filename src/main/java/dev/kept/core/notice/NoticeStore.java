package dev.kept.core.notice;

import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told to whom, and what was. The same on all nodes of a cluster; what was claimed stays claimed when a node
 * dies. No address stands in it.
 */
public interface NoticeStore {

    /** How many notices of one reader are handed out at once. */
    int MOST = 100;

    /** How far was looked; empty before the first round. */
    Optional<NoticePosition> position();

    void keep(NoticePosition position);

    /**
     * Notes what is to be told. What is noted or told already is not noted again; what still waits is told at the earlier of
     * the two instants.
     */
    void add(Collection<Notice> notices);

    /** Readers for whom something is ripe at that instant. */
    List<String> readers(Instant now);

    /** What waits for this reader and is ripe, as it was noted; at most {@link #MOST}. */
    List<Notice> waiting(String reader, Instant now);

    /** Leaves out what is so no more and was not told. When it is so again, it can be noted again. */
    void drop(Collection<Notice> notices);

    /** Leaves out for good what somebody did not want to be told. */
    void passOver(Collection<Notice> notices, Instant at);

    /** The mails this reader was sent, the first first, as far back as is remembered. */
    List<NoticeMail> mails(String reader);

    /**
     * Claims the right to send this mail with these notices. The claim is committed when this returns.
     *
     * @param mail one more than the last one
     * @return {@code false} when that mail or one of the notices was claimed already, and then nothing is; of several callers
     *     at once, one gets {@code true}
     */
    boolean claim(NoticeMail mail, Collection<Notice> notices);

    /** Gives a claim back whose mail certainly was not sent. */
    void giveBack(NoticeMail mail);

    /** What was told of a commitment, the first first. */
    List<NoticeTelling> told(CommitmentId commitment);

    /** Forgets what was told, and what waited in vain, before this instant. */
    void forget(Instant before);

    /**
     * One mail to one reader.
     *
     * @param number from 1
     * @param at when it was claimed (full milliseconds)
     */
    record NoticeMail(String reader, int number, Instant at) {

        /** The first of a reader, or the one after these. */
        static NoticeMail after(String reader, List<NoticeMail> mails, Instant at) {
            int number = mails.stream().mapToInt(NoticeMail::number).max().orElse(0) + 1;
            return new NoticeMail(reader, number, at);
        }
    }

    /**
     * What was told of a commitment.
     *
     * @param contacts how many were told
     * @param at when the first of them was
     */
    record NoticeTelling(NoticeKind kind, int contacts, Instant at) {
        /** Both together. */
        public NoticeTelling and(NoticeTelling other) {
            return new NoticeTelling(kind, contacts + other.contacts, at.isBefore(other.at) ? at : other.at);
        }
    }
}
