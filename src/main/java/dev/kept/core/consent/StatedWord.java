package dev.kept.core.consent;

import dev.kept.core.ledger.Commitment;

/**
 * Tells the requester's contacts at once what concerns them: what somebody of the promising side said in the requester's
 * name, a warning, and a new date that waits for their consent.
 */
@FunctionalInterface
public interface StatedWord {

    /** Tells nobody. */
    StatedWord UNTOLD = after -> new Heard(after, 0);

    /**
     * To be called after each step, and again when a node may have died before it came to it: each contact hears of a step
     * once. Does nothing where the step said nothing that concerns the contacts, or nobody can be told; never fails because
     * of that.
     *
     * @param after the commitment as the step left it
     */
    Heard tell(Commitment after);

    /**
     * Who heard.
     *
     * @param now the commitment as it is now: that a warning was handed over is on its record
     * @param contacts how many contacts a mail was handed over to
     */
    record Heard(Commitment now, int contacts) {}
}
