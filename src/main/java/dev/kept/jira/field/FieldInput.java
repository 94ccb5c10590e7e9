package dev.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.rest.AbstractCustomFieldOperationsHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes a value that came through Jira's REST resources to the text the edit form would send: a text, a number, or, for
 * fields that hold several, a list of texts.
 */
final class FieldInput extends AbstractCustomFieldOperationsHandler<String> {

    private final Function<Issue, String> current;
    private final boolean severalTexts;

    FieldInput(CustomField field, I18nHelper texts, Function<Issue, String> current, boolean severalTexts) {
        super(field, texts);
        this.current = current;
        this.severalTexts = severalTexts;
    }

    @Override
    protected String getInitialValue(Issue issue, ErrorCollection errors) {
        return current.apply(issue);
    }

    @Override
    protected String getInitialCreateValue(IssueContext context) {
        return "";
    }

    @Override
    protected String handleSetOperation(
            IssueContext context, Issue issue, String before, JsonData value, ErrorCollection errors) {
        Object data = value.getData();
        if (data == null) {
            return "";
        }
        if (data instanceof String text) {
            return text;
        }
        if (data instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        if (severalTexts && data instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).collect(Collectors.joining(", "));
        }
        errors.addError(
                field.getId(), i18nHelper.getText("kept.field.error.json"), ErrorCollection.Reason.VALIDATION_FAILED);
        return before;
    }

    @Override
    protected void finaliseOperation(String value, IssueInputParameters parameters, ErrorCollection errors) {
        parameters.addCustomFieldValue(field.getId(), value);
    }
}
