package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/**
 * Mirrors com.atlassian.scheduler:atlassian-scheduler-api Platform 8.3; no evidence for runOnce.
 */
public final class Schedule {
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }

    private final CronScheduleInfo cron;
    private final IntervalScheduleInfo interval;

    private Schedule(CronScheduleInfo cron, IntervalScheduleInfo interval) {
        this.cron = cron;
        this.interval = interval;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(new CronScheduleInfo(cronExpression, timeZone), null);
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(null, new IntervalScheduleInfo(firstRunTime, intervalInMillis));
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0L, runTime);
    }

    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) {
            throw new IllegalStateException("not an interval schedule");
        }
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        if (cron == null) {
            throw new IllegalStateException("not a cron schedule");
        }
        return cron;
    }
}
