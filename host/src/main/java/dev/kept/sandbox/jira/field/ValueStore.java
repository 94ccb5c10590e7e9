package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.State;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps custom field values on the issue, and field defaults: the product's value persister and its config manager. */
final class ValueStore {

    private static final int LIMITED = 255;

    private final State state;
    private final Map<String, Object> configurations = new ConcurrentHashMap<>();

    ValueStore(State state) {
        this.state = state;
    }

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        JsonNode stored = state.issues()
                .find(issueId)
                .map(issue -> issue.customValues().get(field.getId()))
                .orElse(null);
        List<Object> values = new ArrayList<>();
        if (stored != null) {
            stored.forEach(node -> values.add(read(node, type)));
        }
        return values;
    }

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type, @Nullable String parent) {
        return parent == null ? getValues(field, issueId, type) : List.of();
    }

    void createValues(CustomField field, Long issueId, PersistenceFieldType type, @Nullable Collection<?> values) {
        updateValues(field, issueId, type, values);
    }

    void updateValues(CustomField field, Long issueId, PersistenceFieldType type, @Nullable Collection<?> values) {
        ArrayNode stored = JsonNodeFactory.instance.arrayNode();
        if (values != null) {
            for (Object value : values) {
                if (value != null) {
                    stored.add(write(field, value, type));
                }
            }
        }
        state.issues().change(issueId, draft -> {
            if (stored.isEmpty()) {
                draft.customValues.remove(field.getId());
            } else {
                draft.customValues.put(field.getId(), stored);
            }
        });
    }

    Set<Long> removeAllValues(String fieldId) {
        Set<Long> issues = new HashSet<>();
        for (IssueState issue : state.issues().all()) {
            if (issue.customValues().containsKey(fieldId)) {
                issues.add(issue.id());
                state.issues().change(issue.id(), draft -> draft.customValues.remove(fieldId));
            }
        }
        return issues;
    }

    private static JsonNode write(CustomField field, Object value, PersistenceFieldType type) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (type) {
            case TYPE_DATE -> nodes.numberNode(((Date) value).getTime());
            case TYPE_DECIMAL -> nodes.numberNode(((Number) value).doubleValue());
            case TYPE_LIMITED_TEXT -> {
                if (value.toString().length() > LIMITED) {
                    throw new IllegalArgumentException(
                            "the value of " + field.getId() + " is longer than " + LIMITED + " characters");
                }
                yield nodes.textNode(value.toString());
            }
            default -> nodes.textNode(value.toString());
        };
    }

    private static Object read(JsonNode node, PersistenceFieldType type) {
        return switch (type) {
            case TYPE_DATE -> new Timestamp(node.asLong());
            case TYPE_DECIMAL -> node.asDouble();
            default -> node.asText();
        };
    }

    void create(String type, String key, Object value) {
        update(type, key, value);
    }

    void update(String type, String key, @Nullable Object value) {
        if (value == null) {
            remove(type, key);
        } else {
            configurations.put(type + "#" + key, value);
        }
    }

    @Nullable
    Object retrieve(String type, String key) {
        return configurations.get(type + "#" + key);
    }

    void remove(String type, String key) {
        configurations.remove(type + "#" + key);
    }
}
