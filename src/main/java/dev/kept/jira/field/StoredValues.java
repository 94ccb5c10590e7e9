package dev.kept.jira.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.Nullable;
import java.math.BigDecimal;
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
     * Whether the field holds what the history says a change led to.
     *
     * @param text as the field types write values into the history; {@code null} or empty when the field was emptied
     */
    boolean isNow(OwnField kind, CustomField field, long issueId, @Nullable String text) {
        String now =
                switch (kind) {
                    case PROMISED_TO, SHARED_GOALS -> text(kind, field, issueId);
                    case PROMISED_BY -> {
                        LocalDate day = day(kind, field, issueId);
                        yield day == null ? null : day.toString();
                    }
                    case SIZE -> {
                        Double number = number(kind, field, issueId);
                        yield number == null ? null : plain(number);
                    }
                };
        return now == null ? text == null || text.isEmpty() : now.equals(text);
    }

    /** A number as it is written into forms and histories: in full, with a point, without needless zeros. */
    static String plain(double value) {
        // What is stored past the form may be no number, and the issue must be shown all the same.
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
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
