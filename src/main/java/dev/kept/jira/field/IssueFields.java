package dev.kept.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import dev.kept.core.Nullable;
import dev.kept.core.follow.IssueFacts;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds Kept's fields among those of an issue and reads what Jira stores for them. */
public final class IssueFields {

    private final CustomFieldManager fields;

    public IssueFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** The issue as it is now, for a change that touched no promise field: reads none, and asks Jira's tables nothing. */
    public static IssueFacts untouched(Issue issue) {
        return facts(issue, null, null, null, Set.of());
    }

    /** The issue as it is now; {@code edited} are the promise fields the change touched. */
    public IssueFacts facts(Issue issue, Set<IssueFacts.Part> edited) {
        String promisedTo = null;
        LocalDate promisedBy = null;
        Double size = null;
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            CustomFieldType<?, ?> type = field.getCustomFieldType();
            if (type instanceof PromisedToField to && promisedTo == null) {
                promisedTo = to.stored(field, issue.getId());
            } else if (type instanceof PromisedByField by && promisedBy == null) {
                promisedBy = day(by, field, issue);
            } else if (type instanceof CommitmentSizeField sizes && size == null) {
                size = sizes.stored(field, issue.getId());
            }
        }
        return facts(issue, promisedTo, promisedBy, size, edited);
    }

    private static IssueFacts facts(
            Issue issue,
            @Nullable String promisedTo,
            @Nullable LocalDate promisedBy,
            @Nullable Double size,
            Set<IssueFacts.Part> edited) {
        Timestamp resolved = issue.getResolutionDate();
        return new IssueFacts(
                issue.getId(),
                issue.getProjectId(),
                issue.getSecurityLevelId() != null,
                resolved == null ? null : resolved.toInstant(),
                promisedTo,
                promisedBy,
                size,
                edited);
    }

    /** Keys of the shared goals the issue is labelled with, each once. */
    public List<String> goals(Issue issue) {
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            if (field.getCustomFieldType() instanceof SharedGoalsField goals) {
                return GoalKeys.parse(goals.stored(field, issue.getId()));
            }
        }
        return List.of();
    }

    /** Which promise fields a change of the issue touched. */
    public Set<IssueFacts.Part> edited(Issue issue, Collection<ChangeItemBean> items) {
        Set<IssueFacts.Part> edited = EnumSet.noneOf(IssueFacts.Part.class);
        for (CustomField field : touched(issue, items)) {
            CustomFieldType<?, ?> type = field.getCustomFieldType();
            if (type instanceof PromisedToField) {
                edited.add(IssueFacts.Part.PROMISED_TO);
            } else if (type instanceof PromisedByField) {
                edited.add(IssueFacts.Part.PROMISED_BY);
            } else if (type instanceof CommitmentSizeField) {
                edited.add(IssueFacts.Part.SIZE);
            }
        }
        return edited;
    }

    /** Whether a change of the issue touched its shared goals. */
    public boolean goalsEdited(Issue issue, Collection<ChangeItemBean> items) {
        return touched(issue, items).stream().anyMatch(field -> field.getCustomFieldType() instanceof SharedGoalsField);
    }

    private List<CustomField> touched(Issue issue, Collection<ChangeItemBean> items) {
        List<String> names = items.stream()
                .filter(item -> ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType()))
                .map(ChangeItemBean::getField)
                .toList();
        // An edit without custom fields is the common case and must cost nothing.
        return names.isEmpty()
                ? List.of()
                : fields.getCustomFieldObjects(issue).stream()
                        .filter(field -> names.contains(field.getName()) || names.contains(field.getFieldName()))
                        .toList();
    }

    private static @Nullable LocalDate day(PromisedByField by, CustomField field, Issue issue) {
        Date stored = by.stored(field, issue.getId());
        return stored == null ? null : JiraDays.day(stored);
    }
}
