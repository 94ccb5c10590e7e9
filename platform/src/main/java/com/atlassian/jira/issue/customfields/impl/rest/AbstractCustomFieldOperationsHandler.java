package com.atlassian.jira.issue.customfields.impl.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: whether Jira 11 still has it unchanged, as the
 * sources seen are of Jira 5 and 6.
 */
public abstract class AbstractCustomFieldOperationsHandler<T> implements RestFieldOperationsHandler {
    protected final CustomField field;
    protected final I18nHelper i18nHelper;

    public AbstractCustomFieldOperationsHandler(CustomField field, I18nHelper i18nHelper) {
        this.field = field;
        this.i18nHelper = i18nHelper;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(StandardOperation.SET.getName());
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
            value = handle(issueCtx, issue, value, operation, errors);
        }
        if (!errors.hasAnyErrors()) {
            finaliseOperation(value, inputParameters, errors);
        }
        return errors;
    }

    private T handle(
            IssueContext issueCtx, Issue issue, T value, FieldOperationHolder operation, ErrorCollection errors) {
        String name = operation.getOperation();
        if (!getSupportedOperations().contains(name)) {
            errors.addError(field.getId(), "Field does not support operation '" + name + "'");
            return value;
        }
        return switch (name) {
            case "set" -> handleSetOperation(issueCtx, issue, value, operation.getData(), errors);
            case "add" -> handleAddOperation(issueCtx, issue, value, operation.getData(), errors);
            case "remove" -> handleRemoveOperation(issueCtx, issue, value, operation.getData(), errors);
            default -> handleEditOperation(issueCtx, issue, value, operation.getData(), errors);
        };
    }

    protected abstract T getInitialValue(Issue issue, ErrorCollection errors);

    protected abstract T getInitialCreateValue(IssueContext issueCtx);

    protected abstract void finaliseOperation(T finalValue, IssueInputParameters parameters, ErrorCollection errors);

    protected T handleAddOperation(
            IssueContext issueCtx, Issue issue, T currentFieldValue, JsonData operationValue, ErrorCollection errors) {
        throw new UnsupportedOperationException();
    }

    protected T handleSetOperation(
            IssueContext issueCtx, Issue issue, T currentFieldValue, JsonData operationValue, ErrorCollection errors) {
        throw new UnsupportedOperationException();
    }

    protected T handleRemoveOperation(
            IssueContext issueCtx, Issue issue, T currentFieldValue, JsonData operationValue, ErrorCollection errors) {
        throw new UnsupportedOperationException();
    }

    protected T handleEditOperation(
            IssueContext issueCtx, Issue issue, T currentFieldValue, JsonData operationValue, ErrorCollection errors) {
        throw new UnsupportedOperationException();
    }
}
