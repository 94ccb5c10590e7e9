package dev.kept.sandbox.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One request to a product, as its pages see it. */
public final class Request {
    private final HttpServletRequest http;
    private final HttpServletResponse response;
    private final Map<String, String> variables;
    private final Optional<User> user;
    private final Supplier<String> xsrfToken;

    public Request(
            HttpServletRequest http,
            HttpServletResponse response,
            Map<String, String> variables,
            Optional<User> user,
            Supplier<String> xsrfToken) {
        this.http = http;
        this.response = response;
        this.variables = Map.copyOf(variables);
        this.user = user;
        this.xsrfToken = xsrfToken;
    }

    public String method() {
        return http.getMethod();
    }

    /** The path below the context path, beginning with a slash, without the query. */
    public String path() {
        String whole = http.getRequestURI();
        return whole.substring(Math.min(whole.length(), contextPath().length()));
    }

    public String contextPath() {
        return http.getContextPath();
    }

    /**
     * The decoded value of a variable of the pattern.
     *
     * @throws IllegalArgumentException when the pattern has no such variable
     */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no variable " + name + " in the pattern");
        }
        return value;
    }

    /** The first value of a query or form parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(http.getParameter(name));
    }

    public List<String> parameters(String name) {
        String[] values = http.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    public Map<String, String[]> parameters() {
        return http.getParameterMap();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(http.getHeader(name));
    }

    /**
     * The body as JSON.
     *
     * @throws Refused with 400 when it is none
     */
    public JsonNode json() {
        try {
            JsonNode node = Json.MAPPER.readTree(http.getInputStream());
            if (node == null || node.isMissingNode()) {
                throw new Refused(400, "The body is empty; JSON was expected.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new Refused(400, "The body is not valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who is signed in; empty for anonymous. */
    public Optional<User> user() {
        return user;
    }

    /** The language of the answer: the person's preference, else the browser's, else English. */
    public Locale locale() {
        return http.getLocale();
    }

    /** The colours that the person chose, else light. */
    public Theme theme() {
        return http.getAttribute(Theme.class.getName()) instanceof Theme theme ? theme : Theme.LIGHT;
    }

    /** The value that a form sends back as {@code atl_token}. */
    public String xsrfToken() {
        return xsrfToken.get();
    }

    public HttpServletRequest http() {
        return http;
    }

    public HttpServletResponse response() {
        return response;
    }

    /** The same request with the variables of the pattern that matched. */
    public Request withVariables(Map<String, String> others) {
        return new Request(http, response, others, user, xsrfToken);
    }
}
