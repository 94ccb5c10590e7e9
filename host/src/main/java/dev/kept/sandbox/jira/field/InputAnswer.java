package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.IssueInputParameters;
import dev.kept.sandbox.host.Partial;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what a field type makes of a REST value: form parameters of the edit screen. */
final class InputAnswer {

    private final Map<String, String[]> form = new LinkedHashMap<>();

    IssueInputParameters shape() {
        return Partial.of(IssueInputParameters.class, this);
    }

    Map<String, String[]> getActionParameters() {
        return form;
    }

    IssueInputParameters addCustomFieldValue(Long id, @Nullable String... values) {
        return addCustomFieldValue("customfield_" + id, values);
    }

    IssueInputParameters addCustomFieldValue(String key, @Nullable String... values) {
        boolean nothing = values == null || values.length == 1 && values[0] == null;
        form.put(key, nothing ? new String[0] : values);
        return shape();
    }

    @Nullable
    String[] getCustomFieldValue(Long id) {
        return form.get("customfield_" + id);
    }

    @Nullable
    String[] getCustomFieldValue(String key) {
        return form.get(key);
    }

    IssueInputParameters addFieldToForcePresent(String key) {
        form.putIfAbsent(key, new String[0]);
        return shape();
    }

    boolean isFieldPresent(String key) {
        return form.containsKey(key);
    }
}
