package dev.kept.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is noted with a browser's request and gone with it: parts of one page that know nothing of each other share it. */
public final class RequestNotes {

    private static final String PLACE = "dev.kept.notes";

    private RequestNotes() {}

    /** The notes of this request, to be read and written. */
    @SuppressWarnings("unchecked") // put there here and nowhere else
    public static Map<String, Object> of(HttpServletRequest request) {
        Object there = request.getAttribute(PLACE);
        if (there instanceof Map<?, ?>) {
            return (Map<String, Object>) there;
        }
        Map<String, Object> made = new ConcurrentHashMap<>();
        request.setAttribute(PLACE, made);
        return made;
    }
}
