package com.atlassian.scheduler.status;

/**
 * Mirrors com.atlassian.scheduler:atlassian-scheduler-api Platform 8.3; confirmed in Atlassian Scheduler Javadoc 2.0.
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
