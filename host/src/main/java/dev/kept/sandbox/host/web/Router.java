package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Handler;
import dev.kept.sandbox.host.Pages;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Finds the handler for a path. */
final class Router implements Pages {
    private final List<Route> routes = new CopyOnWriteArrayList<>();

    /** How a route is called. */
    enum Kind {
        GET,
        POST,
        REST
    }

    private record Route(Kind kind, List<String> segments, boolean open, Handler handler) {

        int variables() {
            return (open ? 100 : 0)
                    + (int) segments.stream().filter(Route::isVariable).count();
        }

        static boolean isVariable(String segment) {
            return segment.startsWith("{");
        }

        Optional<Map<String, String>> match(List<String> path) {
            if (open ? path.size() < segments.size() : path.size() != segments.size()) {
                return Optional.empty();
            }
            Map<String, String> variables = new HashMap<>();
            for (int i = 0; i < segments.size(); i++) {
                String wanted = segments.get(i);
                if (open && i == segments.size() - 1) {
                    variables.put(
                            wanted.substring(1, wanted.length() - 2), String.join("/", path.subList(i, path.size())));
                } else if (isVariable(wanted)) {
                    variables.put(wanted.substring(1, wanted.length() - 1), path.get(i));
                } else if (!wanted.equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(variables);
        }
    }

    /** A handler with the values of its pattern's variables. */
    record Match(Kind kind, Handler handler, Map<String, String> variables) {}

    @Override
    public void get(String pattern, Handler handler) {
        add(Kind.GET, pattern, handler);
    }

    @Override
    public void post(String pattern, Handler handler) {
        add(Kind.POST, pattern, handler);
    }

    @Override
    public void rest(String pattern, Handler handler) {
        add(Kind.REST, pattern, handler);
    }

    private void add(Kind kind, String pattern, Handler handler) {
        List<String> segments = segments(pattern);
        boolean open = !segments.isEmpty() && segments.get(segments.size() - 1).endsWith("*}");
        routes.add(new Route(kind, segments, open, handler));
    }

    /** The best match for a method and a raw path; HEAD counts as GET. */
    Optional<Match> find(String method, String rawPath) {
        List<String> path = segments(rawPath);
        return routes.stream()
                .filter(route -> serves(route.kind(), method))
                .sorted(Comparator.comparingInt(Route::variables))
                .flatMap(route ->
                        route
                                .match(path)
                                .map(variables -> new Match(route.kind(), route.handler(), variables))
                                .stream())
                .findFirst();
    }

    private static boolean serves(Kind kind, String method) {
        return switch (kind) {
            case GET -> method.equals("GET") || method.equals("HEAD");
            case POST -> method.equals("POST");
            case REST -> true;
        };
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                String plain = segment.replace("+", "%2B");
                segments.add(URLDecoder.decode(plain, StandardCharsets.UTF_8));
            }
        }
        return segments;
    }
}
