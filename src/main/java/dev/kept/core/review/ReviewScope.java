package dev.kept.core.review;

import dev.kept.core.house.BusinessFunction;
import java.util.List;
import java.util.Set;

/**
 * What a review is about.
 *
 * @param projectKeys as whoever asks named them; none for all projects
 * @param projects the host's ids of those of them that are there
 */
public record ReviewScope(BusinessFunction function, List<String> projectKeys, Set<Long> projects, ReviewSpan span) {
    public ReviewScope {
        projectKeys = List.copyOf(projectKeys);
        projects = Set.copyOf(projects);
    }

    /** Whether a project is in it. */
    public boolean has(long projectId) {
        return projectKeys.isEmpty() || projects.contains(projectId);
    }
}
