package dev.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.util.ErrorCollection;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.web.template.Markup;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What Kept's custom field types have in common: one value that has a text form, is checked against the rules when a
 * form comes in, and can be read and set through Jira's REST resources.
 *
 * <p>The rules are asked before Jira stores anything, so that what the ledger would refuse does not stand in the issue
 * as if it were promised. Writes that pass no form, such as those of another plugin, are not checked; the panel tells
 * of them. Jira uses one object of each type for all issues and requests, so that it must hold no state.
 */
abstract class IssueField<T extends Comparable<? super T>> extends AbstractSingleFieldType<T>
        implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {

    /** Where Jira hands the id of the issue being edited to {@link #validateFromParams}. */
    private static final String ISSUE_ID = "com.atlassian.jira.internal.issue_id";

    private final FieldContext context;

    IssueField(CustomFieldValuePersister persister, GenericConfigManager configuration, FieldContext context) {
        super(persister, configuration);
        this.context = context;
    }

    /** Which of Kept's fields it is; decides how Jira stores its values. */
    abstract OwnField kind();

    /**
     * The value behind a text that is not blank; {@code null} when it holds no value after all. Also reads what a
     * search or a stored default hands over.
     *
     * @throws FieldValidationException when the text is no such value; carries the sentence for the user, because Jira
     *     shows the exception's message
     */
    abstract @Nullable T parse(String text) throws FieldValidationException;

    /** The text that {@link #parse} reads back. */
    abstract String text(T value);

    /**
     * What the rules say against a new value; empty when nothing.
     *
     * @param issueId {@code null} for an issue not created yet
     * @param before the value the edit starts from; the same value sent again is a field left alone
     * @param typed the new value; {@code null} when the field is emptied
     */
    abstract Optional<Refusal> check(@Nullable Long issueId, @Nullable T before, @Nullable T typed);

    /** The value for readers, escaped; its text unless a type knows better. */
    Markup html(T value) {
        return Markup.text(text(value));
    }

    /** The name of the value's type in Jira's JSON schema; where there are several texts, of each of them. */
    abstract String jsonType();

    /** The value as it stands in the JSON of an issue. */
    abstract Object json(T value);

    /** Whether the value is a list of texts in JSON, although Jira stores one. */
    boolean severalTexts() {
        return false;
    }

    FieldContext context() {
        return context;
    }

    /** The exception that tells Jira a text is no value, with the refusal's sentence in the user's language. */
    FieldValidationException refused(Refusal refusal) {
        return new FieldValidationException(context.texts().text(refusal));
    }

    /** The same with the sentence behind a key. */
    FieldValidationException refused(String messageKey, String... arguments) {
        return new FieldValidationException(context.texts().text(messageKey, arguments));
    }

    /** What Jira's own tables hold for the issue, whatever the ledger says; {@code null} for an empty field. */
    @Nullable
    T stored(CustomField field, long issueId) {
        Object value = new StoredValues(customFieldValuePersister).first(kind(), field, issueId);
        return value == null ? null : getObjectFromDbValue(value);
    }

    /** The value that an edit of the issue starts from; {@code null} for an empty field. */
    @Nullable
    T before(CustomField field, long issueId) {
        return stored(field, issueId);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return kind().column();
    }

    /** The value behind a text of a form, a search or a stored default; {@code null} for a blank one. */
    @Override
    public @Nullable T getSingularObjectFromString(@Nullable String text) throws FieldValidationException {
        return text == null || text.isBlank() ? null : parse(text.strip());
    }

    @Override
    public String getStringFromSingularObject(@Nullable T value) {
        return value == null ? "" : text(value);
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        // A value may be stored although Jira thinks there is none, because the ledger hid it: replace, never add.
        updateValue(field, issue, value);
    }

    /**
     * Checks what a form or a REST request sends for the field. An error is added under the field's id, in the user's
     * language, and keeps Jira from storing anything.
     */
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        CustomField field = config.getCustomField();
        try {
            T typed = getValueFromCustomFieldParams(params);
            Long issueId = issueId(params);
            T before = issueId == null ? null : before(field, issueId);
            check(issueId, before, typed)
                    .ifPresent(refusal -> errors.addError(
                            field.getId(), context.texts().text(refusal), ErrorCollection.Reason.VALIDATION_FAILED));
        } catch (FieldValidationException e) {
            errors.addError(field.getId(), e.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    /** The issue being edited; {@code null} on the create screen, where there is none yet. */
    private static @Nullable Long issueId(CustomFieldParams params) {
        Object value = params.getFirstValueForKey(ISSUE_ID);
        String text = value == null ? "" : value.toString();
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** Adds value, text and field id for the templates, which print them as they are: all three are escaped here. */
    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> model = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        T value = issue == null || issue.getId() == null ? null : getValueFromIssue(field, issue);
        model.put("keptValueHtml", value == null ? "" : html(value).toString());
        model.put("keptTextHtml", value == null ? "" : Markup.text(text(value)).toString());
        model.put("keptFieldIdHtml", Markup.text(field.getId()).toString());
        return model;
    }

    /**
     * What the history says of a value. Never {@code null}: Jira writes no item then, and neither readers nor Kept,
     * which follows the history, would hear of the change.
     */
    @Override
    public String getChangelogValue(CustomField field, @Nullable T value) {
        return getStringFromSingularObject(value);
    }

    /** Names no allowed values and no address to complete from: any text may be typed, and is checked then. */
    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return severalTexts()
                ? JsonTypeBuilder.customArray(jsonType(), getKey(), field.getIdAsLong())
                : JsonTypeBuilder.custom(jsonType(), getKey(), field.getIdAsLong());
    }

    /** The value that the issue shows, in JSON; with its HTML beside it where the request asks for rendered values. */
    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem layout) {
        T value = getValueFromIssue(field, issue);
        FieldJsonRepresentation json = new FieldJsonRepresentation(new JsonData(value == null ? null : json(value)));
        if (renderedVersionRequested && value != null) {
            json.setRenderedData(new JsonData(html(value).toString()));
        }
        return json;
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new FieldInput(context.texts(), severalTexts());
    }

    /**
     * The value an administrator set as the field's default for this kind of issue; {@code null} when there is none.
     */
    @Override
    public @Nullable JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        FieldConfig config = field.getRelevantConfig(context);
        T value = config == null ? null : getDefaultValue(config);
        return value == null ? null : new JsonData(json(value));
    }
}
