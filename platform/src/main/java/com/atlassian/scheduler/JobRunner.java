package com.atlassian.scheduler;

/**
 * Mirrors com.atlassian.scheduler:atlassian-scheduler-api Platform 8.3; confirmed in Atlassian Scheduler Javadoc 2.0.
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
