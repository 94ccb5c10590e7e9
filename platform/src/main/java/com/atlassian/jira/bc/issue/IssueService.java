package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22 for create, cures-hub/cures-condec-jira at
 * fbadb34.
 */
public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    IssueResult update(
            ApplicationUser user,
            UpdateValidationResult updateValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    boolean isEditable(Issue issue, ApplicationUser user);

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

    class IssueResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public IssueResult(MutableIssue issue) {
            this(issue, new SimpleErrorCollection());
        }

        public IssueResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(errorCollection);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    abstract class IssueValidationResult extends IssueResult {
        private final Map<String, Object> fieldValuesHolder;
        /** Unconfirmed: that it is there. */
        public IssueValidationResult(
                MutableIssue issue, ErrorCollection errorCollection, Map<String, Object> fieldValuesHolder) {
            super(issue, errorCollection);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    class CreateValidationResult extends IssueValidationResult {
        public CreateValidationResult(
                MutableIssue issue, ErrorCollection errorCollection, Map<String, Object> fieldValuesHolder) {
            super(issue, errorCollection, fieldValuesHolder);
        }
    }

    class UpdateValidationResult extends IssueValidationResult {
        public UpdateValidationResult(
                MutableIssue issue, ErrorCollection errorCollection, Map<String, Object> fieldValuesHolder) {
            super(issue, errorCollection, fieldValuesHolder);
        }
    }

    class DeleteValidationResult extends IssueResult {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(issue, errorCollection);
        }
    }

    class TransitionValidationResult extends IssueValidationResult {
        private final int actionId;

        public TransitionValidationResult(
                MutableIssue issue,
                ErrorCollection errorCollection,
                Map<String, Object> fieldValuesHolder,
                int actionId) {
            super(issue, errorCollection, fieldValuesHolder);
            this.actionId = actionId;
        }

        public int getActionId() {
            return actionId;
        }
    }
}
