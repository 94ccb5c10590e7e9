package com.atlassian.jira.component;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.mail.queue.MailQueue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.4, komsamoilenko/jira-restricted-issue-helper at
 * 2f54ed5. Two of its some sixty getters.
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

    /** Unconfirmed: that it is still called so; only a host calls it. */
    public static void initialiseWorker(Worker componentAccessorWorker) {
        worker = componentAccessorWorker;
    }

    /** What answers; the host's. */
    public interface Worker {
        <T> T getComponent(Class<T> componentClass);
    }
}
