package dev.kept.jira.snapshot;

import dev.kept.core.Incident;
import dev.kept.core.snapshot.Snapshots;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the boards of the month that is over. Stopped, it ends before the next project. */
public final class SnapshotJob implements JobTask {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotJob.class);

    private final Snapshots snapshots;

    public SnapshotJob(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public JobResult run(BooleanSupplier stop) {
        Snapshots.SnapshotRound round = snapshots.save(stop, SnapshotJob::failed);
        String told = "Saved " + round.saved() + " boards, " + round.failed() + " projects failed";
        if (!round.complete()) {
            return JobResult.stopped(told);
        }
        return round.failed() > 0 ? JobResult.failed(told) : JobResult.done(told);
    }

    private static void failed(Long projectId, RuntimeException e) {
        LOG.error("Boards of project {} were not saved, incident {}", projectId, Incident.fresh(), e);
    }
}
