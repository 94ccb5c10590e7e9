package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.rest.AbstractCustomFieldOperationsHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.math.BigDecimal;
import java.util.function.Function;

/** Takes a value that came through Jira's REST resources, a text or a number, to the text the edit form would send. */
final class FieldInput extends AbstractCustomFieldOperationsHandler<String> {

    private final Function<Issue, String> current;

    FieldInput(CustomField field, I18nHelper texts, Function<Issue, String> current) {
        super(field, texts);
        this.current = current;
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
        errors.addError(
                field.getId(), i18nHelper.getText("kept.field.error.json"), ErrorCollection.Reason.VALIDATION_FAILED);
        return before;
    }

    @Override
    protected void finaliseOperation(String value, IssueInputParameters parameters, ErrorCollection errors) {
        parameters.addCustomFieldValue(field.getId(), value);
    }
}
