package dev.kept.core.consent;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.Commitment;

/** Which steps are the requester's own, so that its contacts may take them by whatever door they come. */
public final class RequesterSteps {

    private RequesterSteps() {}

    /**
     * Whether the step is the requester's to take: on what is on the table only while it is the requester's turn, on a
     * delivery and on what it was told always. Whether it is possible now is for the rules.
     */
    public static boolean has(Commitment commitment, Step asked) {
        Step step = asked.plain();
        boolean turn = commitment.awaiting() == commitment.side().other() || commitment.takenBackAlone();
        return turn && (step instanceof Step.Accept || step instanceof Step.Decline || step instanceof Step.Counter)
                || step instanceof Step.AcceptDone
                || !responds(step);
    }

    /** Whether it is about what this person said for the promising side: what was proposed, or a warning that was written. */
    public static boolean own(CommitmentBook book, Commitment commitment, Step asked, String person) {
        if (asked.plain() instanceof Step.Read read) {
            return read.event() != null && book.wrote(commitment.id(), read.event(), person);
        }
        return responds(asked) && book.proposed(commitment.id(), person);
    }

    /** Whether it answers what somebody proposed, which nobody does to what they proposed themselves. */
    static boolean responds(Step asked) {
        Step step = asked.plain();
        return !(step instanceof Step.Reopen
                || step instanceof Step.NotMeant
                || step instanceof Step.Object
                || step instanceof Step.Read
                || step instanceof Step.TellCost
                || step instanceof Step.Thank);
    }
}
