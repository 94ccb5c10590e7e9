package dev.kept.core.contact;

import dev.kept.core.Nullable;

/** Brings a step to the ledger in the other product. */
@FunctionalInterface
public interface StepWire {

    /** Sends it once. */
    StepReply send(OutgoingStep step);

    /**
     * What came of it.
     *
     * @param taken whether it is on the record
     * @param refused why it never will be, in the reader's language; {@code null} when it was taken, or when nobody answered
     */
    record StepReply(boolean taken, @Nullable String refused) {

        public static final StepReply TAKEN = new StepReply(true, null);

        /** Whether it was taken cannot be known: it is sent again, with the same id. */
        public static final StepReply SILENT = new StepReply(false, null);

        public static StepReply no(String sentence) {
            return new StepReply(false, sentence);
        }
    }
}
