package dev.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a value that came through Jira's REST resources to the text the edit form would send: a text, a number, or, for
 * fields that hold several, a list of texts. Jira has the field check that text as it does the form's.
 *
 * <p>Written on Jira's interface alone: its base class for such handlers was last seen in the documentation of old
 * lines.
 */
final class FieldInput implements RestFieldOperationsHandler {

    private static final String SET = "set";

    private final Texts texts;
    private final boolean severalTexts;

    FieldInput(Texts texts, boolean severalTexts) {
        this.texts = texts;
        this.severalTexts = severalTexts;
    }

    /** Only to set the whole value, as the form does; there is no adding to a list or removing from it. */
    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(SET);
    }

    /** Hands the form's text on to Jira, or says in the user's language what is wrong with the JSON. */
    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context,
            @Nullable Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        for (FieldOperationHolder operation : operations) {
            String text = text(operation.getData());
            if (!SET.equals(operation.getOperation())) {
                refuse(errors, fieldId, "kept.field.error.operation");
            } else if (text == null) {
                refuse(errors, fieldId, "kept.field.error.json");
            } else {
                parameters.addCustomFieldValue(fieldId, text);
            }
        }
        return errors;
    }

    /**
     * The text for the form.
     *
     * @param value what came in JSON; nothing, or JSON's {@code null}, empties the field
     * @return empty to empty the field; {@code null} when the field can hold no such thing
     */
    private @Nullable String text(@Nullable JsonData value) {
        Object data = value == null ? null : value.getData();
        if (data == null) {
            return "";
        }
        if (data instanceof String text) {
            return text;
        }
        if (data instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        boolean list =
                severalTexts && data instanceof List<?> all && all.stream().allMatch(String.class::isInstance);
        return list ? ((List<?>) data).stream().map(String.class::cast).collect(Collectors.joining(", ")) : null;
    }

    private void refuse(ErrorCollection errors, String fieldId, String messageKey) {
        errors.addError(fieldId, texts.text(messageKey), ErrorCollection.Reason.VALIDATION_FAILED);
    }
}
