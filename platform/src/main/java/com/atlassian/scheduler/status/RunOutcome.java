package com.atlassian.scheduler.status;

/**
 * Mirrors com.atlassian.scheduler:atlassian-scheduler-api Platform 8.3; none newer than Jira 8.13.1,
 * atlascommunity/jira-plugins-groovy at ef39c51.
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
