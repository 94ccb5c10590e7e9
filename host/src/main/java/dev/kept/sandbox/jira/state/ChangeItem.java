package dev.kept.sandbox.jira.state;

import org.jspecify.annotations.Nullable;

/**
 * One changed field inside a {@link Change}, in the tracker's own shape: a value and a readable text, before and after.
 *
 * @param field the field's name at the time of the change ("duedate", "Fix Version", "Promised by")
 * @param fieldType "jira" for built-in fields, "custom" for custom fields
 * @param fieldId the field's id when it is known
 */
public record ChangeItem(
        String field,
        String fieldType,
        @Nullable String fieldId,
        @Nullable String from,
        @Nullable String fromString,
        @Nullable String to,
        @Nullable String toText) {

    /** An item of a built-in field. */
    public static ChangeItem builtIn(
            String field,
            @Nullable String from,
            @Nullable String fromString,
            @Nullable String to,
            @Nullable String toText) {
        return new ChangeItem(field, "jira", field, from, fromString, to, toText);
    }
}
