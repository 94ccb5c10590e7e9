package com.atlassian.scheduler;

/**
 * Mirrors com.atlassian.scheduler:atlassian-scheduler-api Platform 8.3; confirmed in Atlassian Scheduler Javadoc 2.0.
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
