package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.sandbox.host.Partial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a form sent for one field: under no key, or under a key after a colon ("customfield_10100:1"); beside
 * them, under two keys of the product's own, which issue and project they are for.
 */
final class Parameters {

    private static final String ISSUE = "com.atlassian.jira.internal.issue_id";
    private static final String PROJECT = "com.atlassian.jira.internal.project_id";

    private final CustomFieldAnswer field;
    private final Map<String, Collection<String>> values = new LinkedHashMap<>();

    Parameters(CustomFieldAnswer field) {
        this.field = field;
    }

    /** Takes what belongs to the field out of a whole form. */
    static Parameters of(CustomFieldAnswer field, Map<String, String[]> form) {
        Parameters parameters = new Parameters(field);
        form.forEach((name, texts) -> {
            if (name.equals(field.getId())) {
                parameters.put(null, List.of(texts));
            } else if (name.startsWith(field.getId() + ":")) {
                parameters.put(name.substring(field.getId().length() + 1), List.of(texts));
            }
        });
        return parameters;
    }

    /** Puts texts under a key; empty ones do not count, as in the product. */
    Parameters put(@Nullable String key, List<String> texts) {
        List<String> filled = new ArrayList<>(texts);
        filled.removeIf(String::isEmpty);
        if (!filled.isEmpty()) {
            values.put(key, filled);
        }
        return this;
    }

    Parameters context(@Nullable Long issue, long project) {
        if (issue != null) {
            values.put(ISSUE, List.of(String.valueOf(issue)));
        }
        values.put(PROJECT, List.of(String.valueOf(project)));
        return this;
    }

    CustomFieldParams shape() {
        return Partial.of(CustomFieldParams.class, this);
    }

    Set<String> getAllKeys() {
        return values.keySet();
    }

    Map<String, Collection<String>> getKeysAndValues() {
        return values;
    }

    boolean containsKey(@Nullable String key) {
        return values.containsKey(key);
    }

    boolean isEmpty() {
        return values.keySet().stream().allMatch(key -> ISSUE.equals(key) || PROJECT.equals(key));
    }

    Collection<?> getAllValues() {
        List<String> all = new ArrayList<>();
        values.forEach((key, texts) -> {
            if (!ISSUE.equals(key) && !PROJECT.equals(key)) {
                all.addAll(texts);
            }
        });
        return all;
    }

    @Nullable
    Collection<?> getValuesForNullKey() {
        return values.get(null);
    }

    @Nullable
    Collection<?> getValuesForKey(@Nullable String key) {
        return values.get(key);
    }

    @Nullable
    Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    @Nullable
    Object getFirstValueForKey(@Nullable String key) {
        Collection<String> texts = values.get(key);
        return texts == null || texts.isEmpty() ? null : texts.iterator().next();
    }

    boolean contains(@Nullable String key, String value) {
        Collection<String> texts = values.get(key);
        return texts != null && texts.contains(value);
    }

    CustomField getCustomField() {
        return field.self();
    }
}
