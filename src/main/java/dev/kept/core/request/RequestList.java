package dev.kept.core.request;

import dev.kept.core.request.ProjectDesk.AskedProject;
import java.util.List;

/**
 * The requests of a project.
 *
 * @param waiting those that wait, the oldest first
 * @param ended the latest of those of which something became
 * @param accepts whether the project accepts requests from any function
 */
public record RequestList(List<AskedProject> waiting, List<AskedProject> ended, boolean accepts) {
    public RequestList {
        waiting = List.copyOf(waiting);
        ended = List.copyOf(ended);
    }
}
