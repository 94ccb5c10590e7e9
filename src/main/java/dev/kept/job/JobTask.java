package dev.kept.job;

import java.util.function.BooleanSupplier;

/**
 * What a job does. Not the scheduler's own interface: a component that had it could not be made where a product lacks the
 * scheduler, and with it the whole plugin.
 */
public interface JobTask {

    /** @param stop asked between two pieces of the work; {@code true} when it has to end */
    JobResult run(BooleanSupplier stop);

    /**
     * How it ended, for the scheduler's history.
     *
     * @param told what was done, in words
     */
    record JobResult(Ending kind, String told) {

        /** Ways to end. */
        public enum Ending {
            DONE,
            STOPPED,
            FAILED
        }

        public static JobResult done(String told) {
            return new JobResult(Ending.DONE, told);
        }

        public static JobResult stopped(String told) {
            return new JobResult(Ending.STOPPED, told);
        }

        public static JobResult failed(String told) {
            return new JobResult(Ending.FAILED, told);
        }
    }
}
