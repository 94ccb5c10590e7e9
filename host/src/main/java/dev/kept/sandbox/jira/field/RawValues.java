package dev.kept.sandbox.jira.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of fields that came with loaded data: no plugin knows them, so they are shown and searched as plain texts. */
public final class RawValues {

    private static final List<String> NAMES = List.of("name", "value", "displayName", "key", "id");

    private RawValues() {}

    /** One line of text. */
    public static String text(JsonNode value) {
        List<Object> texts = new ArrayList<>();
        flatten(value, texts);
        return String.join(", ", texts.stream().map(String::valueOf).toList());
    }

    static void flatten(@Nullable JsonNode value, List<Object> out) {
        if (value == null || value.isNull()) {
            return;
        }
        if (value.isArray()) {
            value.forEach(one -> flatten(one, out));
        } else if (value.isObject()) {
            NAMES.stream()
                    .filter(value::hasNonNull)
                    .findFirst()
                    .ifPresent(name -> out.add(value.path(name).asText()));
        } else {
            out.add(value.asText());
        }
    }
}
