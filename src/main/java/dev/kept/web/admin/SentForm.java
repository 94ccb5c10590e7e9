package dev.kept.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * What came with a request: the fields of a form, or what the address says. Nothing of it is checked.
 *
 * @param request read, never written to
 */
public record SentForm(HttpServletRequest request) {

    /** Whether there is such a field, be it empty. */
    public boolean has(String field) {
        return request.getParameter(field) != null;
    }

    /** As typed; empty when there is no such field. */
    public String typed(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** Without blanks around it; empty when there is no such field. */
    public String text(String field) {
        return typed(field).strip();
    }

    /** Without blanks around it; the usual value when there is no such field. */
    public String text(String field, String usual) {
        return has(field) ? text(field) : usual;
    }

    /** Everything ticked under that name, as it came; empty when nothing is. */
    public List<String> ticked(String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? List.of() : List.of(values);
    }
}
