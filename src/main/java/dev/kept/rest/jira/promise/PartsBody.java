package dev.kept.rest.jira.promise;

import dev.kept.core.Nullable;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.rulebook.InputRules;
import dev.kept.link.Within;
import dev.kept.rest.Key;
import dev.kept.rest.Otherwise;
import java.time.LocalDate;
import java.util.List;

/**
 * Into what a commitment is split.
 *
 * @param parts each with its issue
 * @param stepId chosen by the caller; {@code null} for none
 */
record PartsBody(
        @Within(least = CommitmentTerms.FEWEST_PARTS, most = CommitmentTerms.MOST_PARTS)
        List<PartBody> parts,

        @Within(least = InputRules.SHORTEST_STEP_ID, most = InputRules.LONGEST_STEP_ID) @Nullable
        String stepId) {

    List<PlannedPart> planned() {
        return parts.stream().map(PartBody::planned).toList();
    }

    /**
     * One part.
     *
     * @param issueKey the issue that carries it
     * @param size in the project's own unit
     * @param date by when; {@code null} for the date of the whole
     */
    record PartBody(
            @Key String issueKey,

            @Otherwise("" + CommitmentTerms.USUAL_SIZE)
            @Within(least = 0, above = true, most = CommitmentTerms.LARGEST_SIZE)
            double size,

            @Nullable LocalDate date) {

        PlannedPart planned() {
            return new PlannedPart(issueKey, size, date);
        }
    }
}
