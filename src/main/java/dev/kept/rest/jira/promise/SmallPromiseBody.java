package dev.kept.rest.jira.promise;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.InputRules;
import dev.kept.link.Within;
import dev.kept.rest.Otherwise;
import java.time.LocalDate;

/**
 * What a small promise is made of.
 *
 * @param commentId the comment that carries it
 * @param requester to whom it is promised
 * @param date by when
 * @param side who promises
 * @param stepId chosen by the caller; {@code null} for none
 */
record SmallPromiseBody(
        @Within(least = 1) long commentId,

        @Within(least = 1, most = CommitmentTerms.LONGEST_REQUESTER)
        String requester,

        LocalDate date,
        @Otherwise("it") Side side,

        @Within(least = InputRules.SHORTEST_STEP_ID, most = InputRules.LONGEST_STEP_ID) @Nullable
        String stepId) {}
