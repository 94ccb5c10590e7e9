package dev.kept.confluence.job;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.kept.job.Job;
import dev.kept.job.Jobs;
import java.time.Duration;
import java.util.List;

/** Starts Confluence's jobs when Confluence is up, and stops it with the plugin. */
public final class ConfluenceLifecycle implements LifecycleAware {

    private final Jobs jobs;
    private final OutboxJob outbox;
    private final WitnessJob witness;
    private final GoalPagesJob pages;

    public ConfluenceLifecycle(Jobs jobs, OutboxJob outbox, WitnessJob witness, GoalPagesJob pages) {
        this.pages = pages;
        this.witness = witness;
        this.jobs = jobs;
        this.outbox = outbox;
    }

    @Override
    public void onStart() {
        jobs.start(List.of(
                new Job("dev.kept.outbox", "minutely", Duration.ofMinutes(1), outbox),
                new Job("dev.kept.witness", "hourly", Duration.ofHours(1), witness),
                new Job("dev.kept.goal-pages", "hourly", Duration.ofHours(1), pages)));
    }

    @Override
    public void onStop() {
        jobs.stop();
    }
}
