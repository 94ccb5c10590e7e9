package dev.kept.job;

import com.atlassian.scheduler.SchedulerService;
import dev.kept.core.health.HealthNotes;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kept's jobs in the product's scheduler. A job that cannot be scheduled is reported in the log and nowhere else: Kept works
 * without it, only what the job looks after lags behind. Without a scheduler no job runs.
 *
 * <p>The product stores the schedule for the whole cluster, but each node has to register what it can do anew after each
 * start. Safe for many threads.
 */
public final class Jobs {

    private final HostService<SchedulerService> scheduler;
    private final RunRecord record;
    /** The jobs registered on this node. */
    private final List<Job> running = new CopyOnWriteArrayList<>();
    /** Set while the plugin stops, so that work under way on this node sees it. */
    private final AtomicBoolean stopping = new AtomicBoolean();

    /** @param notes of how each run ended */
    public Jobs(HostServices services, HealthNotes notes, Clock clock) {
        this.record = new RunRecord(notes, clock);
        this.scheduler = services.of(Feature.JOBS, () -> SchedulerService.class);
    }

    /** Registers these jobs on this node and schedules them for the cluster. Scheduling again replaces the schedule. */
    public void start(List<Job> jobs) {
        stopping.set(false);
        SchedulerService known = scheduler.find().orElse(null);
        if (known == null) {
            return;
        }
        Schedules schedules = new Schedules(known, record);
        record.expect(jobs);
        for (Job job : jobs) {
            running.add(job);
            schedules.start(job, stopping::get);
        }
    }

    /**
     * Has the job run once more as soon as a node is free, because there is something to do. Its regular runs stay as
     * they are; two requests before it runs become one.
     *
     * @param key the key of a {@link Job}
     * @throws dev.kept.core.host.FeatureOffException when nothing runs by itself here
     */
    public void runOnceMore(String key) {
        new Schedules(scheduler.get(), record).runOnceMore(key);
    }

    /**
     * Ends all jobs on this node; to be called when the plugin stops. What runs ends after the piece it is at, which
     * this does not wait for, and another node may go on with it. The schedule stays there for the other nodes.
     */
    public void stop() {
        stopping.set(true);
        SchedulerService known = scheduler.find().orElse(null);
        if (known != null) {
            running.forEach(new Schedules(known, record)::stop);
        }
        running.clear();
    }
}
