package dev.kept.sandbox.jira.rest;

import dev.kept.sandbox.host.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Jira's error body: sentences, and messages by field. */
final class RestErrors {

    private RestErrors() {}

    static Response of(int status, List<String> messages, Map<String, String> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        return Response.json(status, body);
    }

    static Response of(int status, String message) {
        return of(status, List.of(message), Map.of());
    }
}
