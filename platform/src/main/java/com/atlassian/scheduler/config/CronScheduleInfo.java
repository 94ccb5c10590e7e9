package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/**
 * Mirrors com.atlassian.scheduler:atlassian-scheduler-api Platform 8.3; no evidence.
 */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }
}
