package dev.kept.core.review;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * Of which review the agenda is asked for.
 *
 * @param function the business function's name, in any spelling
 * @param projects keys of the projects whose promises are wanted; none for all. One that is not there, or that the reader may
 *     not see, has no promises
 * @param since the day of the last review; {@code null} when nobody said
 */
public record ReviewAsked(
        String function, List<String> projects, @Nullable LocalDate since) {
    public ReviewAsked {
        projects = List.copyOf(projects);
    }
}
