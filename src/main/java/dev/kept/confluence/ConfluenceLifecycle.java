package dev.kept.confluence;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.kept.job.Job;
import dev.kept.job.Jobs;
import java.time.Duration;
import java.util.List;

/** Starts Confluence's one job when Confluence is up, and stops it with the plugin. */
public final class ConfluenceLifecycle implements LifecycleAware {

    private final Jobs jobs;
    private final OutboxJob outbox;

    public ConfluenceLifecycle(Jobs jobs, OutboxJob outbox) {
        this.jobs = jobs;
        this.outbox = outbox;
    }

    @Override
    public void onStart() {
        jobs.start(List.of(new Job("dev.kept.outbox", "minutely", Duration.ofMinutes(1), outbox)));
    }

    @Override
    public void onStop() {
        jobs.stop();
    }
}
