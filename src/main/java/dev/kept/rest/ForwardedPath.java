package dev.kept.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a request below the API's root, written anew from its parts for the other product: keys and words of
 * ours in the path, and the parameters that our resources know. Nothing else goes over the link, least of all a parameter
 * by which a caller could pretend there to be somebody else.
 */
public final class ForwardedPath {

    /** Every parameter of the resources whose requests are handed on. */
    static final Set<String> PARAMETERS = parameters();

    private ForwardedPath() {}

    /**
     * The path with its query, encoded; to be used only when the checks passed.
     *
     * @param checks notes when a part of the path can be no key: that is answered with 404 here and never asked over
     *     there
     */
    public static String of(UriInfo address, Checks checks) {
        List<String> parts = new ArrayList<>();
        for (PathSegment part : address.getPathSegments()) {
            if (!part.getPath().isEmpty()) {
                parts.add(encoded(checks.pathKey(part.getPath())));
            }
        }
        List<String> query = query(address.getQueryParameters());
        return String.join("/", parts) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** A parameter that was given twice stays so, for the other side to refuse. */
    private static List<String> query(MultivaluedMap<String, String> given) {
        List<String> query = new ArrayList<>();
        for (String name : PARAMETERS) {
            given.getOrDefault(name, List.of()).forEach(value -> query.add(name + "=" + encoded(value)));
        }
        return query;
    }

    /** A blank as {@code %20}, which holds in a path as well as in a query. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Set<String> parameters() {
        return Stream.concat(Parameter.ALL.stream(), CommitmentParameters.ALL.stream())
                // A board is answered on this side.
                .filter(parameter -> parameter != Parameter.COMING_UP && !Parameter.OF_JIRA.contains(parameter))
                .map(Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
