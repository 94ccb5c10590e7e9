package dev.kept.rest.jira.contact;

import dev.kept.core.Nullable;
import dev.kept.core.review.ReviewAsked;
import java.time.LocalDate;
import java.util.List;

/**
 * Who asks for the agenda of which review.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param function its name, in any spelling
 * @param projects those whose promises are wanted; absent or none for all
 * @param since the day of the last review; absent when nobody said
 */
record ContactReviewBody(
        String reader,
        String language,
        String function,
        @Nullable List<ReviewedProjectBody> projects,
        @Nullable LocalDate since) {

    ReviewAsked asked() {
        return new ReviewAsked(
                function,
                projects == null
                        ? List.of()
                        : projects.stream().map(ReviewedProjectBody::key).toList(),
                since);
    }

    /** @param key of the project */
    record ReviewedProjectBody(String key) {}
}
