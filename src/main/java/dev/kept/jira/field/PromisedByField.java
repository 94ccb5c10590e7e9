package dev.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Markup;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;

/**
 * The field <em>Promised by</em>: the day a date is promised for. Jira keeps days as the instant they begin in the
 * server's zone; forms and REST carry them as {@code 2026-12-31}.
 *
 * <p>A date read from one issue cannot be stored on another: Jira copies the values of custom fields when it clones an
 * issue, but nobody promised the date for the copy. The other two fields are copied, so that a promise can be made of
 * the copy by naming its date.
 */
public final class PromisedByField extends PromiseField<Date> {

    public PromisedByField(
            CustomFieldValuePersister persister, GenericConfigManager configuration, FieldContext context) {
        super(persister, configuration, context);
    }

    @Override
    OwnField kind() {
        return OwnField.PROMISED_BY;
    }

    /** Reads the one form {@code 2026-12-31}, in every language. */
    @Override
    Date parse(String text) throws FieldValidationException {
        try {
            return JiraDays.beginning(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw refused("kept.field.error.date_format", text);
        }
    }

    @Override
    String text(Date value) {
        return JiraDays.day(value).toString();
    }

    /** The date that the issue shows, which remembers the issue it was read from and what the sides make of it. */
    @Override
    public @Nullable Date getValueFromIssue(CustomField field, @Nullable Issue issue) {
        Date value = super.getValueFromIssue(field, issue);
        if (value == null) {
            return null;
        }
        long id = issue.getId();
        return context()
                .shown(id)
                .map(commitment -> ShownDay.of(id, value, commitment))
                .orElseGet(() -> ShownDay.unpromised(id, value, refused(value)));
    }

    /**
     * Whether nothing could be promised for this day. Then a value that was stored past the form is marked, so that
     * nobody takes it for a promise.
     */
    private boolean refused(Date day) {
        return context().rules().date(null, null, null, JiraDays.day(day)).isPresent();
    }

    /**
     * Stores the date, or nothing when it was read from another issue: that is how a clone of an issue is told from an
     * edit.
     */
    @Override
    public void updateValue(CustomField field, Issue issue, @Nullable Date value) {
        boolean copied = value instanceof ShownDay day && day.issueId() != issue.getId();
        super.updateValue(field, issue, copied ? null : value);
    }

    /**
     * The day in the reader's short form, followed by how far the sides have come with it where it is not simply
     * promised.
     */
    @Override
    Markup html(Date value) {
        LocalDate promised = JiraDays.day(value);
        Markup day = Markup.day(promised, new LocalFormat(context().texts()).shortDay(promised));
        String standing = value instanceof ShownDay shown ? shown.standing() : null;
        return standing == null
                ? day
                : Markup.of(
                        "{} <span class=\"aui-lozenge aui-lozenge-subtle\">{}</span>",
                        day,
                        context().texts().text(standing));
    }

    /** The latest date on the table, agreed or not: that is the one an edit replaces. */
    @Override
    Date part(Commitment promise) {
        return JiraDays.beginning(promise.latestDate());
    }

    /**
     * Days are held against today in the requester's zone; on the create screen, where no requester is known, in the
     * house's.
     */
    @Override
    Optional<Refusal> check(@Nullable Long issueId, @Nullable Date before, @Nullable Date typed) {
        Commitment made = promise(issueId);
        return context()
                .rules()
                .date(
                        made,
                        made == null ? context().requester(issueId) : null,
                        JiraDays.dayOrNull(before),
                        JiraDays.dayOrNull(typed));
    }

    @Override
    protected @Nullable Object getDbValueFromObject(@Nullable Date value) {
        // Jira hands over nothing when the field or its default is emptied.
        return value == null ? null : new Timestamp(value.getTime());
    }

    @Override
    protected Date getObjectFromDbValue(Object value) {
        // A plain date: a timestamp never equals one, and Jira compares to see what changed.
        return new Date(((Date) value).getTime());
    }

    @Override
    String jsonType() {
        return JsonType.DATE_TYPE;
    }

    @Override
    Object json(Date value) {
        return text(value);
    }
}
