package dev.kept.core.publishing;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import java.util.List;

/** What those who administer a project do about publishing it. Refused to everybody else. */
public interface ProjectPublishing {

    Answer<PublishingView> view(String projectKey);

    Answer<PublishingView> publish(String projectKey, Audience audience);

    Answer<PublishingView> revoke(String projectKey);

    /**
     * How the project is published.
     *
     * @param key the project's
     * @param name the project's
     * @param now {@code null} when nothing is published
     * @param board what readers see, or would see
     * @param changes the latest, newest first
     * @param channel whether the other product can read what is published
     */
    record PublishingView(
            String key,
            String name,
            @Nullable Publication now,
            PublishedBoard board,
            List<PublicationChange> changes,
            boolean channel) {
        public PublishingView {
            changes = List.copyOf(changes);
        }
    }
}
