package com.atlassian.jira.issue.customfields.impl.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueContext;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; unconfirmed: the parameters of the overridable methods.
 */
public abstract class AbstractCustomFieldOperationsHandler<T> implements RestFieldOperationsHandler {
    protected final CustomField field;
    protected final I18nHelper i18nHelper;

    protected AbstractCustomFieldOperationsHandler(CustomField field, I18nHelper i18nHelper) {
        this.field = field;
        this.i18nHelper = i18nHelper;
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            IssueInputParameters inputParameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        T value = issue == null ? getInitialCreateValue(issueCtx) : getInitialValue(issue, errors);
        for (FieldOperationHolder operation : operations) {
            if (!StandardOperation.SET.getName().equals(operation.getOperation())) {
                errors.addError(fieldId, "Field does not support operation '" + operation.getOperation() + "'");
                return errors;
            }
            value = handleSetOperation(issueCtx, issue, field, value, operation.getData(), errors);
        }
        if (!errors.hasAnyErrors()) {
            finaliseOperation(value, inputParameters, errors);
        }
        return errors;
    }

    protected T handleSetOperation(
            IssueContext issueCtx,
            Issue issue,
            CustomField customField,
            T currentFieldValue,
            JsonData operationValue,
            ErrorCollection errors) {
        throw new UnsupportedOperationException();
    }

    protected abstract T getInitialValue(Issue issue, ErrorCollection errors);

    protected abstract T getInitialCreateValue(IssueContext issueCtx);

    protected abstract void finaliseOperation(T finalValue, IssueInputParameters parameters, ErrorCollection errors);
}
