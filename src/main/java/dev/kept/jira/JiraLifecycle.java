package dev.kept.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import dev.kept.jira.follow.IssueListener;
import dev.kept.jira.follow.OutcomeRefresh;
import dev.kept.jira.ledger.SealJob;
import dev.kept.jira.ledger.UpkeepJob;
import java.util.Date;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts listening and schedules the hourly look at passed dates, the daily seal and the daily upkeep when Jira is up,
 * and stops all with the plugin. The jobs' names are fixed, so that every node of every start means the same job.
 */
public final class JiraLifecycle implements LifecycleAware {

    static final JobRunnerKey RUNNER = JobRunnerKey.of("dev.kept.outcomes");
    static final JobId JOB = JobId.of("dev.kept.outcomes.hourly");

    static final JobRunnerKey SEALER = JobRunnerKey.of("dev.kept.seals");
    static final JobId SEALS = JobId.of("dev.kept.seals.daily");

    static final JobRunnerKey KEEPER = JobRunnerKey.of("dev.kept.upkeep");
    static final JobId UPKEEP = JobId.of("dev.kept.upkeep.daily");

    private static final Logger LOG = LoggerFactory.getLogger(JiraLifecycle.class);
    private static final int LONGEST_WAIT_MINUTES = 5;

    private final EventPublisher events;
    private final IssueListener listener;
    private final SchedulerService scheduler;
    private final OutcomeRefresh refresh;
    private final SealJob seals;
    private final UpkeepJob upkeep;

    public JiraLifecycle(
            EventPublisher events,
            IssueListener listener,
            SchedulerService scheduler,
            OutcomeRefresh refresh,
            SealJob seals,
            UpkeepJob upkeep) {
        this.events = events;
        this.listener = listener;
        this.scheduler = scheduler;
        this.refresh = refresh;
        this.seals = seals;
        this.upkeep = upkeep;
    }

    @Override
    public void onStart() {
        events.register(listener);
        schedule(RUNNER, refresh, JOB, TimeUnit.HOURS.toMillis(1));
        schedule(SEALER, seals, SEALS, TimeUnit.DAYS.toMillis(1));
        schedule(KEEPER, upkeep, UPKEEP, TimeUnit.DAYS.toMillis(1));
    }

    private void schedule(JobRunnerKey key, JobRunner runner, JobId job, long everyMillis) {
        scheduler.registerJobRunner(key, runner);
        try {
            scheduler.scheduleJob(
                    job,
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(everyMillis, firstRun())));
        } catch (SchedulerServiceException e) {
            // Kept works without it; only what the job looks after lags behind.
            LOG.error("The job {} could not be scheduled", job, e);
        }
    }

    @Override
    public void onStop() {
        events.unregister(listener);
        scheduler.unregisterJobRunner(RUNNER);
        scheduler.unregisterJobRunner(SEALER);
        scheduler.unregisterJobRunner(KEEPER);
    }

    /** A little later, and not at the same moment on every node: the start itself is busy enough. */
    private static Date firstRun() {
        long minutes = 1 + ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MINUTES);
        return new Date(System.currentTimeMillis() + TimeUnit.MINUTES.toMillis(minutes));
    }
}
