package dev.kept.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import dev.kept.jira.field.CommitmentSizeField;
import dev.kept.jira.field.OwnField;
import dev.kept.jira.field.PromisedByField;
import dev.kept.jira.field.PromisedToField;
import dev.kept.sandbox.host.Partial;
import java.util.Collection;
import java.util.List;

/** Custom fields of the fake Jira and what is stored in them. */
final class FakeFields {

    private FakeFields() {}

    /** A field of that type, which learns of its module as Jira tells it. */
    @SuppressWarnings("unused")
    static CustomField field(String id, String name, CustomFieldType<?, ?> type) {
        String key = moduleKey(type);
        type.init(Partial.of(CustomFieldTypeModuleDescriptor.class, new Object() {
            public String getCompleteKey() {
                return key;
            }
        }));
        return Partial.of(CustomField.class, new Object() {
            public String getId() {
                return id;
            }

            public String getName() {
                return name;
            }

            public String getFieldName() {
                return name;
            }

            public CustomFieldType<?, ?> getCustomFieldType() {
                return type;
            }
        });
    }

    private static String moduleKey(CustomFieldType<?, ?> type) {
        if (type instanceof PromisedToField) {
            return OwnField.PROMISED_TO.completeKey();
        }
        if (type instanceof PromisedByField) {
            return OwnField.PROMISED_BY.completeKey();
        }
        OwnField other = type instanceof CommitmentSizeField ? OwnField.SIZE : OwnField.SHARED_GOALS;
        return other.completeKey();
    }

    @SuppressWarnings("unused")
    static CustomFieldManager manager(FakeJira jira) {
        return Partial.of(CustomFieldManager.class, new Object() {
            public List<CustomField> getCustomFieldObjects(Issue issue) {
                return jira.fields;
            }

            public List<CustomField> getCustomFieldObjects() {
                return jira.fields;
            }
        });
    }

    @SuppressWarnings("unused")
    static CustomFieldValuePersister persister(FakeJira jira) {
        return Partial.of(CustomFieldValuePersister.class, new Object() {
            public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
                jira.valuesRead++;
                Object value = jira.values.get(field.getId() + ":" + issueId);
                return value == null ? List.of() : List.of(value);
            }

            public void updateValues(
                    CustomField field, Long issueId, PersistenceFieldType type, Collection<?> replacements) {
                jira.values.remove(field.getId() + ":" + issueId);
                replacements.forEach(value -> jira.values.put(field.getId() + ":" + issueId, value));
            }
        });
    }
}
