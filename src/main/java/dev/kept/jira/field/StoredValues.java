package dev.kept.jira.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** What Jira's own tables hold in Kept's fields, whatever the ledger says. {@code null} stands for an empty field. */
final class StoredValues {

    private final CustomFieldValuePersister persister;

    StoredValues(CustomFieldValuePersister persister) {
        this.persister = persister;
    }

    @Nullable
    String text(OwnField kind, CustomField field, long issueId) {
        Object value = first(kind, field, issueId);
        return value == null ? null : value.toString();
    }

    /** The day that Jira shows, see {@link JiraDays}. */
    @Nullable
    LocalDate day(OwnField kind, CustomField field, long issueId) {
        return JiraDays.dayOrNull((Date) first(kind, field, issueId));
    }

    @Nullable
    Double number(OwnField kind, CustomField field, long issueId) {
        Object value = first(kind, field, issueId);
        return value == null ? null : ((Number) value).doubleValue();
    }

    @Nullable
    Object first(OwnField kind, CustomField field, long issueId) {
        List<Object> values = persister.getValues(field, issueId, kind.column());
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
