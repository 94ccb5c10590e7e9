package com.atlassian.jira.component;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.4, komsamoilenko/jira-restricted-issue-helper at
 * 2f54ed5. A few of its some sixty getters.
 */
public class ComponentAccessor {
    private static volatile Worker worker;

    private ComponentAccessor() {}

    public static PermissionSchemeManager getPermissionSchemeManager() {
        return getComponent(PermissionSchemeManager.class);
    }

    public static MailQueue getMailQueue() {
        return getComponent(MailQueue.class);
    }

    public static <T> T getComponent(Class<T> componentClass) {
        if (worker == null) {
            throw new IllegalStateException("ComponentAccessor has not been initialised");
        }
        return worker.getComponent(componentClass);
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return getComponent(JiraAuthenticationContext.class);
    }

    public static IssueManager getIssueManager() {
        return getComponent(IssueManager.class);
    }

    public static PermissionManager getPermissionManager() {
        return getComponent(PermissionManager.class);
    }

    public static GroupManager getGroupManager() {
        return getComponent(GroupManager.class);
    }

    public static ProjectManager getProjectManager() {
        return getComponent(ProjectManager.class);
    }

    public static CustomFieldManager getCustomFieldManager() {
        return getComponent(CustomFieldManager.class);
    }

    public static UserManager getUserManager() {
        return getComponent(UserManager.class);
    }

    /** A service that a plugin offers, or null. */
    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return getComponent(componentClass);
    }

    /** Unconfirmed: that it is still called so; only a host calls it. */
    public static void initialiseWorker(Worker componentAccessorWorker) {
        worker = componentAccessorWorker;
    }

    /** What answers; the host's. */
    public interface Worker {
        <T> T getComponent(Class<T> componentClass);
    }
}
