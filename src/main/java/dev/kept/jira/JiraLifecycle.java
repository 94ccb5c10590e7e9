package dev.kept.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts listening and schedules the hourly look at passed dates when Jira is up, and stops both with the plugin. The
 * job's names are fixed, so that every node of every start means the same job.
 */
public final class JiraLifecycle implements LifecycleAware {

    static final JobRunnerKey RUNNER = JobRunnerKey.of("dev.kept.outcomes");
    static final JobId JOB = JobId.of("dev.kept.outcomes.hourly");

    private static final Logger LOG = LoggerFactory.getLogger(JiraLifecycle.class);
    private static final int LONGEST_WAIT_MINUTES = 5;

    private final EventPublisher events;
    private final IssueListener listener;
    private final SchedulerService scheduler;
    private final OutcomeRefresh refresh;

    public JiraLifecycle(
            EventPublisher events, IssueListener listener, SchedulerService scheduler, OutcomeRefresh refresh) {
        this.events = events;
        this.listener = listener;
        this.scheduler = scheduler;
        this.refresh = refresh;
    }

    @Override
    public void onStart() {
        events.register(listener);
        scheduler.registerJobRunner(RUNNER, refresh);
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(TimeUnit.HOURS.toMillis(1), firstRun())));
        } catch (SchedulerServiceException e) {
            // Kept works without it; only JQL lags behind on promises whose date passes.
            LOG.error("The look at passed dates could not be scheduled", e);
        }
    }

    @Override
    public void onStop() {
        events.unregister(listener);
        scheduler.unregisterJobRunner(RUNNER);
    }

    /** A little later, and not at the same moment on every node: the start itself is busy enough. */
    private static Date firstRun() {
        long minutes = 1 + ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MINUTES);
        return new Date(System.currentTimeMillis() + TimeUnit.MINUTES.toMillis(minutes));
    }
}
