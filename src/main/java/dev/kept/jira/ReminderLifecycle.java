package dev.kept.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.kept.jira.mail.ReminderJob;

/** Begins to remind when Jira is up, and ends it with the plugin. */
public final class ReminderLifecycle implements LifecycleAware {

    private final ReminderJob job;

    public ReminderLifecycle(ReminderJob job) {
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
