package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.ClauseNames;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.jira.state.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A custom field of a plugin's type. Every issue type has it. */
record CustomFieldAnswer(Field field, FieldTypes.Installed installed) {

    CustomField self() {
        return Partial.of(CustomField.class, this);
    }

    String getId() {
        return field.fieldId();
    }

    Long getIdAsLong() {
        return field.id();
    }

    String getName() {
        return field.name();
    }

    String getNameKey() {
        return field.name();
    }

    String getFieldName() {
        return field.name();
    }

    String getUntranslatedName() {
        return field.name();
    }

    String getDescription() {
        return field.description() == null ? "" : field.description();
    }

    String getUntranslatedDescription() {
        return getDescription();
    }

    String getColumnHeadingKey() {
        return field.name();
    }

    String getColumnCssClass() {
        return field.fieldId();
    }

    CustomFieldType<?, ?> getCustomFieldType() {
        return installed.type();
    }

    @Nullable
    CustomFieldSearcher getCustomFieldSearcher() {
        return field.searcher() == null ? null : Partial.of(CustomFieldSearcher.class, field.searcher());
    }

    ClauseNames getClauseNames() {
        return new ClauseNames("cf[" + field.id() + "]", field.name());
    }

    @Nullable
    FieldConfig getRelevantConfig(@Nullable IssueContext context) {
        return context == null || isInScope(context) ? config() : null;
    }

    FieldConfig config() {
        return Partial.of(FieldConfig.class, new Config(this));
    }

    List<FieldConfigScheme> getConfigurationSchemes() {
        return List.of(Partial.of(FieldConfigScheme.class, new Config(this)));
    }

    @Nullable
    Object getValue(Issue issue) {
        return installed.type().getValueFromIssue(self(), issue);
    }

    @Nullable
    String getValueFromIssue(Issue issue) {
        Object value = getValue(issue);
        return value == null ? null : installed.type().getStringFromSingularObject(value);
    }

    @Nullable
    Object getDefaultValue(@Nullable Issue issue) {
        return installed.type().getDefaultValue(config());
    }

    boolean hasValue(Issue issue) {
        return getValue(issue) != null;
    }

    void createValue(Issue issue, @Nullable Object value) {
        if (value != null) {
            installed.type().createValue(self(), issue, value);
        }
    }

    void updateValue(
            @Nullable FieldLayoutItem layout, Issue issue, ModifiedValue<Object> modified, IssueChangeHolder changes) {
        ChangeItemBean item = store(issue, modified.getOldValue(), modified.getNewValue());
        if (item != null) {
            changes.addChangeItem(item);
        }
    }

    /**
     * Stores a new value; the history item as the product writes it, or null when the values are equal or the type has
     * nothing to say of either.
     */
    @Nullable
    ChangeItemBean store(Issue issue, @Nullable Object before, @Nullable Object after) {
        CustomFieldType<Object, Object> type = installed.type();
        if (before == null ? after == null : type.valuesEqual(before, after)) {
            return null;
        }
        String from = before == null ? null : type.getChangelogValue(self(), before);
        String fromString = before == null ? null : type.getChangelogString(self(), before);
        String to = after == null ? null : type.getChangelogValue(self(), after);
        String toText = after == null ? null : type.getChangelogString(self(), after);
        if (before == null) {
            type.createValue(self(), issue, after);
        } else {
            type.updateValue(self(), issue, after);
        }
        if (from == null && fromString == null && to == null && toText == null) {
            return null;
        }
        boolean plain = fromString == null && toText == null;
        return new ChangeItemBean(
                ChangeItemBean.CUSTOM_FIELD,
                field.name(),
                plain ? null : from,
                plain ? from : fromString,
                plain ? null : to,
                plain ? to : toText);
    }

    boolean isShown(Issue issue) {
        return true;
    }

    boolean isAllProjects() {
        return field.projects().isEmpty();
    }

    boolean isAllIssueTypes() {
        return true;
    }

    boolean isGlobal() {
        return isAllProjects();
    }

    boolean isEnabled() {
        return true;
    }

    boolean isRenderable() {
        return installed.type().isRenderable();
    }

    boolean isInScope(IssueContext context) {
        Project project = context.getProjectObject();
        return project == null ? isGlobal() : field.isIn(project.getId());
    }

    boolean isInScope(Project project, List<String> types) {
        return field.isIn(project.getId());
    }

    List<Project> getAssociatedProjectObjects() {
        if (!isAllProjects()) {
            throw new UnsupportedOperationException("the projects of a field that only some have");
        }
        return List.of();
    }

    List<IssueType> getAssociatedIssueTypes() {
        return List.of();
    }

    int compareTo(Object other) {
        return other instanceof CustomField custom ? getName().compareTo(custom.getName()) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomFieldAnswer answer && answer.field.id() == field.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(field.id());
    }

    @Override
    public String toString() {
        return field.fieldId();
    }

    /** The one configuration of the field, and the scheme that holds it. */
    private record Config(CustomFieldAnswer owner) {

        Long getId() {
            return owner.field.id();
        }

        String getFieldId() {
            return owner.getId();
        }

        CustomField getCustomField() {
            return owner.self();
        }

        String getName() {
            return "Default configuration of " + owner.getName();
        }

        String getDescription() {
            return "";
        }

        List<Object> getConfigItems() {
            return List.of();
        }

        FieldConfig getOneAndOnlyConfig() {
            return owner.config();
        }

        boolean isGlobal() {
            return owner.isGlobal();
        }

        boolean isAllProjects() {
            return owner.isAllProjects();
        }

        boolean isAllIssueTypes() {
            return true;
        }

        boolean isEnabled() {
            return true;
        }
    }
}
