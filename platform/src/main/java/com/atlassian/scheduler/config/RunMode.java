package com.atlassian.scheduler.config;

/**
 * Mirrors com.atlassian.scheduler:atlassian-scheduler-api Platform 8.3; confirmed in Atlassian Scheduler Javadoc 2.0.
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
