package dev.kept.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.jira.follow.IssueListener;
import dev.kept.job.Jobs;

/**
 * Starts listening to issues and all jobs when Jira is up, and stops both with the plugin. Not in constructors: the
 * plugin's parts are made before Jira is ready for either, and what a plugin registers outlives it unless it is taken
 * back.
 */
public final class JiraLifecycle implements LifecycleAware {

    private final HostService<EventPublisher> events;
    private final IssueListener listener;
    private final Jobs jobs;
    private final JobList list;

    public JiraLifecycle(HostServices services, IssueListener listener, Jobs jobs, JobList list) {
        this.events = services.of(Feature.EDITS, () -> EventPublisher.class);
        this.listener = listener;
        this.jobs = jobs;
        this.list = list;
    }

    /** Called by the host on each node, once Jira is up and the plugin enabled. */
    @Override
    public void onStart() {
        EventPublisher known = events.find().orElse(null);
        if (known != null) {
            known.register(listener);
        }
        jobs.start(list.all());
    }

    /** Called by the host before the plugin is disabled, upgraded or removed, and when Jira goes down. */
    @Override
    public void onStop() {
        EventPublisher known = events.find().orElse(null);
        if (known != null) {
            known.unregister(listener);
        }
        jobs.stop();
    }
}
