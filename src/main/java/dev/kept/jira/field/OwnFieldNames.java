package dev.kept.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord;
import dev.kept.core.backfill.IssueRecord.OwnFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Kept's own fields as the history knows them: by the names administrators gave them. Read once for many issues.
 *
 * @param fields those of Kept's fields that promises are made with, of whatever name; none when nobody added any
 */
public record OwnFieldNames(List<CustomField> fields) {

    public static OwnFieldNames now(CustomFieldManager all) {
        return new OwnFieldNames(all.getCustomFieldObjects().stream()
                .filter(field -> meaning(field) != null)
                .toList());
    }

    /** The name {@link IssueRecord} has for each field's name in the history. */
    public Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        for (CustomField field : fields) {
            meanings.putIfAbsent(field.getName(), meaning(field));
        }
        return meanings;
    }

    /** What Jira stores in them for the issue. */
    public OwnFields stored(Issue issue) {
        OwnFields own = OwnFields.EMPTY;
        for (CustomField field : fields) {
            CustomFieldType<?, ?> type = field.getCustomFieldType();
            if (type instanceof PromisedByField by && own.promisedBy() == null) {
                own = new OwnFields(JiraDays.dayOrNull(by.stored(field, issue.getId())), own.promisedTo(), own.size());
            } else if (type instanceof PromisedToField to && own.promisedTo() == null) {
                own = new OwnFields(own.promisedBy(), to.stored(field, issue.getId()), own.size());
            } else if (type instanceof CommitmentSizeField sizes && own.size() == null) {
                Double size = sizes.stored(field, issue.getId());
                own = new OwnFields(own.promisedBy(), own.promisedTo(), size == null ? null : size.toString());
            }
        }
        return own;
    }

    private static @Nullable String meaning(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        if (type instanceof PromisedByField) {
            return IssueRecord.PROMISED_BY;
        }
        if (type instanceof PromisedToField) {
            return IssueRecord.PROMISED_TO;
        }
        return type instanceof CommitmentSizeField ? IssueRecord.SIZE : null;
    }
}
