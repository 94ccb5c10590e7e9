package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.jira.state.Field;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds, makes and removes custom fields. */
public final class CustomFieldManagerAnswer {

    private final CustomFields fields;

    /** Answers for those fields. */
    public CustomFieldManagerAnswer(CustomFields fields) {
        this.fields = fields;
    }

    /** As the product's service. */
    public CustomFieldManager shape() {
        return Partial.of(CustomFieldManager.class, this);
    }

    /** A field on every screen, in every project; contexts and issue types are not told apart here. */
    CustomField createCustomField(
            String name,
            @Nullable String description,
            CustomFieldType<?, ?> type,
            @Nullable CustomFieldSearcher searcher,
            @Nullable List<JiraContextNode> contexts,
            @Nullable List<IssueType> types) {
        Field field = fields.add(type.getKey(), name, description, Field.ALL_SCREENS);
        return fields.answer(field).orElseThrow().self();
    }

    List<CustomFieldType<?, ?>> getCustomFieldTypes() {
        return fields.types().all().stream()
                .<CustomFieldType<?, ?>>map(FieldTypes.Installed::type)
                .toList();
    }

    @Nullable
    CustomFieldType<?, ?> getCustomFieldType(String key) {
        return fields.types().find(key).map(FieldTypes.Installed::type).orElse(null);
    }

    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> type) {
        return fields.types().find(type.getKey()).map(FieldTypes.Installed::searchers).orElse(List.of()).stream()
                .map(key -> Partial.of(CustomFieldSearcher.class, key))
                .toList();
    }

    CustomFieldSearcher getCustomFieldSearcher(String key) {
        return Partial.of(CustomFieldSearcher.class, key);
    }

    @Nullable
    CustomField getCustomFieldObject(Long id) {
        return fields.state()
                .fields()
                .find(id)
                .flatMap(fields::answer)
                .map(CustomFieldAnswer::self)
                .orElse(null);
    }

    @Nullable
    CustomField getCustomFieldObject(String id) {
        boolean custom = id.matches("customfield_[0-9]{1,15}");
        return custom ? getCustomFieldObject(Long.valueOf(id.substring(id.indexOf('_') + 1))) : null;
    }

    boolean exists(String id) {
        return getCustomFieldObject(id) != null;
    }

    List<CustomField> getCustomFieldObjects() {
        return fields.state().fields().all().stream()
                .flatMap(field -> fields.answer(field).stream())
                .map(CustomFieldAnswer::self)
                .toList();
    }

    List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects();
    }

    List<CustomField> getCustomFieldObjects(Long projectId, String issueType) {
        return getCustomFieldObjects();
    }

    List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypes) {
        return getCustomFieldObjects();
    }

    List<CustomField> getGlobalCustomFieldObjects() {
        return getCustomFieldObjects();
    }

    Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getName().equals(name))
                .toList();
    }

    void removeCustomField(CustomField field) {
        field.getCustomFieldType().remove(field);
        fields.state().fields().remove(field.getIdAsLong());
    }

    void refresh() {
        // Nothing is cached.
    }
}
