package dev.kept.sandbox.confluence.markup;

import java.util.List;
import java.util.Map;

/**
 * One macro as it stands in a page.
 *
 * @param name the macro's name
 * @param parameters parameter values by name; the unnamed parameter has the empty name
 * @param body a rich-text body rendered to HTML, a plain-text body as it is, or the empty string
 * @param headings the headings of the whole page, for a table of contents
 */
public record MacroCall(String name, Map<String, String> parameters, String body, List<Heading> headings) {

    /** One heading of the page: its level 1 to 6, its text and the anchor it was given. */
    public record Heading(int level, String text, String anchor) {}

    /** The value of a parameter, or the given value when it is absent or blank. */
    public String parameter(String name, String otherwise) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
