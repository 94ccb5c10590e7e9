package dev.kept.rest.jira.promise;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.InputRules;
import dev.kept.link.Within;
import dev.kept.rest.Otherwise;
import java.time.LocalDate;

/**
 * What a commitment is made of.
 *
 * @param requester to whom it is promised
 * @param date by when
 * @param size in the project's own unit
 * @param side who promises
 * @param confidence chance of keeping the date in percent; {@code null} when not stated
 * @param proposer who names the date; {@code null} when both sides have agreed already
 * @param stepId chosen by the caller; {@code null} for none
 */
record TermsBody(
        @Within(least = 1, most = CommitmentTerms.LONGEST_REQUESTER)
        String requester,

        LocalDate date,

        @Otherwise("" + CommitmentTerms.USUAL_SIZE)
        @Within(least = 0, above = true, most = CommitmentTerms.LARGEST_SIZE)
        double size,

        @Otherwise("it") Side side,

        @Within(least = CommitmentTerms.LEAST_CONFIDENCE, most = CommitmentTerms.MOST_CONFIDENCE) @Nullable
        Integer confidence,

        @Nullable Side proposer,

        @Within(least = InputRules.SHORTEST_STEP_ID, most = InputRules.LONGEST_STEP_ID) @Nullable
        String stepId) {

    CommitmentTerms terms() {
        return new CommitmentTerms(requester, date, size, side, confidence);
    }
}
