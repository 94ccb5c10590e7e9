package dev.kept.sandbox.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The request that the current thread answers, and what the page has asked for so far. One for each host. */
public final class CurrentRequest {
    private final ThreadLocal<Scope> current = new ThreadLocal<>();

    /**
     * @param modules keys of web resource modules, in the order in which they were asked for
     * @param data    JSON texts for the page's scripts
     */
    public record Scope(
            HttpServletRequest request, HttpServletResponse response, Set<String> modules, Map<String, String> data) {}

    /** Begins a request on this thread. */
    public void begin(HttpServletRequest request, HttpServletResponse response) {
        current.set(new Scope(request, response, new LinkedHashSet<>(), new LinkedHashMap<>()));
    }

    /** Ends it. */
    public void end() {
        current.remove();
    }

    /** Empty for work without a request, such as jobs. */
    public Optional<Scope> scope() {
        return Optional.ofNullable(current.get());
    }

    /** The language of the person, English without a request. */
    public Locale locale() {
        return scope().map(scope -> scope.request().getLocale()).orElse(Locale.ENGLISH);
    }
}
