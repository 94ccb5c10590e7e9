package dev.kept.jira.publishing;

import com.atlassian.jira.project.Project;
import dev.kept.core.Answer;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.ProjectPublishing;
import dev.kept.core.publishing.Publication;
import dev.kept.core.publishing.PublishedBoard;
import dev.kept.core.publishing.Publishing;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleProject;
import dev.kept.link.channel.SignedChannel;

/** Lets those who administer a project publish its figures. */
public final class JiraProjectPublishing implements ProjectPublishing {

    private static final int CHANGES = 20;

    private final Viewers viewers;
    private final Publishing publishing;
    private final SignedChannel channel;

    public JiraProjectPublishing(Viewers viewers, Publishing publishing, SignedChannel channel) {
        this.viewers = viewers;
        this.publishing = publishing;
        this.channel = channel;
    }

    @Override
    public Answer<PublishingView> view(String projectKey) {
        return viewers.administered(projectKey).map(this::view);
    }

    @Override
    public Answer<PublishingView> publish(String projectKey, Audience audience) {
        return viewers.administered(projectKey).map(visible -> {
            publishing.publish(visible.project().getId(), audience, userKey(visible));
            return view(visible);
        });
    }

    @Override
    public Answer<PublishingView> revoke(String projectKey) {
        return viewers.administered(projectKey).map(visible -> {
            publishing.revoke(visible.project().getId(), userKey(visible));
            return view(visible);
        });
    }

    private static String userKey(VisibleProject visible) {
        return visible.viewer().user().getKey();
    }

    /** Readers see what was told; what they would see is counted for the preview alone. */
    private PublishingView view(VisibleProject visible) {
        Project project = visible.project();
        long id = project.getId();
        Publication now = publishing.current(id).orElse(null);
        PublishedBoard board = now == null ? publishing.preview(id) : publishing.board(id);
        return new PublishingView(
                project.getKey(), project.getName(), now, board, publishing.changes(id, CHANGES), channel.open());
    }
}
