package dev.kept.core.goal.proposal;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A goal that somebody proposes.
 *
 * @param id chosen by whoever sent it, so that one that is sent again is the same
 * @param goal what is proposed
 * @param by who proposes it
 * @param at when it arrived, to the millisecond
 * @param end what became of it; {@code null} while it waits
 */
public record GoalProposal(
        String id,
        ProposedGoal goal,
        Proposer by,
        Instant at,
        @Nullable ProposalEnd end) {

    public GoalProposal {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** How far it is. */
    public ProposalState state() {
        return end == null ? ProposalState.WAITING : end.state();
    }

    /**
     * In the words of whoever proposes it.
     *
     * @param name as long as a goal's
     * @param brings one sentence on what it brings the business; empty when nobody wrote it
     */
    public record ProposedGoal(String name, String brings) {}

    /**
     * Who proposes it.
     *
     * @param from the business function's name, or the project's key for IT
     * @param actor key of a user, or address of a contact; shown to nobody
     */
    public record Proposer(Side side, String from, String actor) {}

    /**
     * What an administrator made of it.
     *
     * @param state any but {@code WAITING}
     * @param goalKey the goal that it became or is part of; {@code null} where it was declined
     * @param words why it was declined; {@code null} otherwise
     * @param at when, to the millisecond
     * @param actor key of the administrator; shown to nobody
     */
    public record ProposalEnd(
            ProposalState state,
            @Nullable String goalKey,
            @Nullable String words,
            Instant at,
            String actor) {
        public ProposalEnd {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** How far a proposal is. */
    public enum ProposalState implements Coded {
        WAITING,
        /** It became a goal of its own. */
        TAKEN_UP,
        /** There is a goal that says it. */
        MERGED,
        DECLINED
    }
}
