package dev.kept.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.NavigableField;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Set;

/** The interfaces that the product hands to templates and lets them call. */
final class TemplateTypes {

    static final Set<Class<?>> ALL = Set.of(
            ApplicationUser.class,
            CustomField.class,
            CustomFieldParams.class,
            Field.class,
            FieldConfig.class,
            FieldLayoutItem.class,
            I18nHelper.class,
            Issue.class,
            IssueConstant.class,
            IssueContext.class,
            IssueType.class,
            NavigableField.class,
            OrderableField.class,
            Priority.class,
            Project.class,
            Resolution.class,
            Status.class,
            Version.class);

    private TemplateTypes() {}
}
