package dev.kept.core.request;

import java.util.List;

/**
 * What a contact can ask for, and what became of what was asked.
 *
 * @param places the projects that accept requests, each with the function from which it does; none where no project does
 * @param requests those of the reader's functions, what waits first
 */
public record RequestDesk(List<RequestPlace> places, List<ShownRequest> requests) {

    /** Where nobody is asked for anything. */
    public static final RequestDesk NONE = new RequestDesk(List.of(), List.of());

    public RequestDesk {
        places = List.copyOf(places);
        requests = List.copyOf(requests);
    }

    /**
     * A project that accepts requests.
     *
     * @param function for which the reader would ask
     * @param project the project's key
     * @param name what the project is called
     */
    public record RequestPlace(String function, String project, String name) {}
}
