package dev.kept.jira.history;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.run.BackfillRuns;
import dev.kept.core.backfill.run.BackfillWorker;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on runs, on one node of the cluster at a time: soon after one is started or resumed, and every minute, in case
 * the node that worked on one died. Leases are kept by the machine's own time, because Kept's may be held still.
 */
public final class BackfillJob implements JobRunner {

    static final JobRunnerKey RUNNER = JobRunnerKey.of("dev.kept.backfill");
    static final JobId EVERY_MINUTE = JobId.of("dev.kept.backfill.minutely");
    static final JobId SOON = JobId.of("dev.kept.backfill.soon");

    private static final Logger LOG = LoggerFactory.getLogger(BackfillJob.class);

    private final BackfillRuns runs;
    private final IssueHistories histories;
    private final MirroredImport ledger;
    private final SchedulerService scheduler;
    private final AtomicBoolean stopping = new AtomicBoolean();

    public BackfillJob(BackfillRuns runs, IssueHistories histories, MirroredImport ledger, SchedulerService scheduler) {
        this.runs = runs;
        this.histories = histories;
        this.ledger = ledger;
        this.scheduler = scheduler;
    }

    /** Begins to look for work. */
    public void begin() {
        stopping.set(false);
        scheduler.registerJobRunner(RUNNER, this);
        schedule(EVERY_MINUTE, Schedule.forInterval(TimeUnit.MINUTES.toMillis(1), null));
        soon();
    }

    /** Lets go of a run after its page, so that another node goes on with it. */
    public void end() {
        stopping.set(true);
        scheduler.unregisterJobRunner(RUNNER);
    }

    /** There may be something to do. */
    void soon() {
        schedule(SOON, Schedule.runOnce(new Date()));
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        String holder = UUID.randomUUID().toString();
        BackfillWorker worker = new BackfillWorker(runs, histories, ledger, Clock.systemUTC(), holder);
        int worked = worker.work(() -> stopping.get() || request.isCancellationRequested());
        return JobRunnerResponse.success("Worked on " + worked + " runs");
    }

    private void schedule(JobId id, Schedule schedule) {
        try {
            scheduler.scheduleJob(
                    id,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            LOG.error("Reading promises out of history could not be scheduled", e);
        }
    }
}
