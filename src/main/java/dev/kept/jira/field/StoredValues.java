package dev.kept.jira.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/**
 * What Jira's own tables hold in Kept's fields, whatever the ledger says. {@code null} stands for an empty field. Reads
 * past Jira's field types, which would hand out what the ledger says instead.
 */
final class StoredValues {

    private final CustomFieldValuePersister persister;

    StoredValues(CustomFieldValuePersister persister) {
        this.persister = persister;
    }

    /** The value of a text field. */
    @Nullable
    String text(OwnField kind, CustomField field, long issueId) {
        Object value = first(kind, field, issueId);
        return value == null ? null : value.toString();
    }

    /** The value of a date field: the day that Jira shows, see {@link JiraDays}. */
    @Nullable
    LocalDate day(OwnField kind, CustomField field, long issueId) {
        return JiraDays.dayOrNull((Date) first(kind, field, issueId));
    }

    /** The value of a number field. */
    @Nullable
    Double number(OwnField kind, CustomField field, long issueId) {
        Object value = first(kind, field, issueId);
        return value == null ? null : ((Number) value).doubleValue();
    }

    /**
     * The value as the column holds it. Kept's fields store one value each; the persister answers with a list for those
     * of others that store several.
     */
    @Nullable
    Object first(OwnField kind, CustomField field, long issueId) {
        List<Object> values = persister.getValues(field, issueId, kind.column());
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
