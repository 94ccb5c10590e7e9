package dev.kept.sandbox.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a handler answers: either a page that still wants its decoration, or bytes that are sent as they are. */
public final class Response {
    private static final byte[] NOTHING = {};

    private final int status;
    private final Optional<Page> page;
    private final String contentType;
    private final byte[] body;
    private final Map<String, String> headers;

    private Response(int status, Optional<Page> page, String contentType, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.page = page;
        this.contentType = contentType;
        this.body = body;
        this.headers = headers;
    }

    /** A page that the product decorates. */
    public static Response page(Page page) {
        return new Response(page.status(), Optional.of(page), "text/html;charset=UTF-8", NOTHING, Map.of());
    }

    /** Whole HTML or a fragment of it, sent as it is. */
    public static Response html(int status, String html) {
        return bytes(status, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Response json(Object value) {
        return json(200, value);
    }

    /** Anything that Jackson writes: maps, lists, nodes, records. */
    public static Response json(int status, Object value) {
        try {
            return bytes(status, "application/json;charset=UTF-8", Json.MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** The error body of the products' own REST resources. */
    public static Response jsonError(int status, String message) {
        return json(status, Map.of("errorMessages", List.of(message), "errors", Map.of()));
    }

    public static Response bytes(int status, String contentType, byte[] body) {
        return new Response(status, Optional.empty(), contentType, body, Map.of());
    }

    public static Response empty(int status) {
        return new Response(status, Optional.empty(), "text/plain", NOTHING, Map.of());
    }

    /** To another address; one that begins with a slash is below the context path. */
    public static Response redirect(String location) {
        return empty(302).withHeader("Location", location);
    }

    public Response withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, page, contentType, body, more);
    }

    public int status() {
        return status;
    }

    public Optional<Page> page() {
        return page;
    }

    public String contentType() {
        return contentType;
    }

    /** The bytes to send; empty for a page. */
    public byte[] body() {
        return body;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
