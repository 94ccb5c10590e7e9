package dev.kept.jira.hook;

import com.atlassian.jira.project.Project;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.SharedSecret;
import dev.kept.core.hook.HookBook;
import dev.kept.core.hook.ProjectHooks;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.jira.access.Viewers;
import dev.kept.job.Jobs;
import java.util.List;
import java.util.function.Function;

/** Lets those who administer a project settle its hooks. */
public final class JiraProjectHooks implements ProjectHooks {

    private final Viewers viewers;
    private final Capabilities capabilities;
    private final HookBook book;
    private final Jobs jobs;

    /** @param jobs what is to be sent now does not wait for the next round */
    public JiraProjectHooks(Viewers viewers, Capabilities capabilities, HookBook book, Jobs jobs) {
        this.viewers = viewers;
        this.capabilities = capabilities;
        this.book = book;
        this.jobs = jobs;
    }

    @Override
    public Answer<HooksView> view(String projectKey) {
        return administered(projectKey, project -> Answer.of(view(project)));
    }

    @Override
    public Answer<HookChange> add(String projectKey, String address, List<String> events) {
        return administered(projectKey, project -> book.add(project.getId(), address, events)
                .map(secret -> new HookChange(view(project), secret)));
    }

    @Override
    public Answer<HookChange> order(String projectKey, String hook, HookOrder order) {
        return administered(
                projectKey, project -> book.order(project.getId(), hook, order).map(made -> {
                    if (order == HookOrder.TRY) {
                        jobs.runOnceMore(HookJob.KEY);
                    }
                    @Nullable SharedSecret secret = made.orElse(null);
                    return new HookChange(view(project), secret);
                }));
    }

    @Override
    public Answer<HookChange> again(String projectKey, String delivery) {
        return administered(
                projectKey, project -> book.again(project.getId(), delivery).map(known -> {
                    jobs.runOnceMore(HookJob.KEY);
                    return new HookChange(view(project), null);
                }));
    }

    private <T> Answer<T> administered(String projectKey, Function<Project, Answer<T>> work) {
        return capabilities.when(Capability.HOOKS, () -> viewers.administered(projectKey)
                .flatMap(visible -> work.apply(visible.project())));
    }

    private HooksView view(Project project) {
        return new HooksView(project.getKey(), project.getName(), book.leaves(), book.of(project.getId()));
    }
}
