package dev.kept.core.request;

import dev.kept.core.rulebook.RequesterName;
import java.util.List;

/**
 * From whom a project accepts requests, as whoever administers it said. A project without one accepts none.
 *
 * @param functions names of business functions; none where it accepts no requests any more
 * @param issueType id of the issue type that a request becomes
 */
public record Intake(long projectId, List<String> functions, String issueType) {
    public Intake {
        functions = List.copyOf(functions);
    }

    /** Whether it accepts requests from the function of that name, in any spelling. */
    public boolean accepts(String function) {
        return functions.stream().anyMatch(one -> RequesterName.same(one, function));
    }
}
