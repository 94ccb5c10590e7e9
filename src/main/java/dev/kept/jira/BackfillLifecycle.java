package dev.kept.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.kept.jira.history.BackfillJob;

/** Begins to work on runs when Jira is up, and ends it with the plugin. */
public final class BackfillLifecycle implements LifecycleAware {

    private final BackfillJob job;

    public BackfillLifecycle(BackfillJob job) {
        this.job = job;
    }

    @Override
    public void onStart() {
        job.begin();
    }

    @Override
    public void onStop() {
        job.end();
    }
}
