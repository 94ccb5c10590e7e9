package dev.kept.confluence.link;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Nullable;
import dev.kept.core.publishing.CopyStore;
import dev.kept.core.publishing.CopyStore.PublishedCopy;
import dev.kept.core.publishing.PublishedProject;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.board.PublishedJson;
import dev.kept.link.channel.SignedChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is published of Jira's projects, for a reader whom Jira does not know or who cannot see the project there. Jira is
 * asked each time, so that what was taken back is gone at the next look; while it does not answer, what it said last stands
 * in, with its age. Who may read is decided here for each reader by his own groups: what is kept is nobody's view.
 */
public final class PublishedFigures {

    /** Longer than that, figures that were perhaps taken back meanwhile are not shown. */
    private static final Duration OLDEST = Duration.ofDays(30);

    /** So often it is noted that what was published is still published. */
    private static final Duration NOTED = Duration.ofHours(1);

    private final SignedChannel channel;
    private final PublishedSource jira;
    private final CopyStore copies;
    private final UserManager users;
    private final Clock clock;

    public PublishedFigures(
            SignedChannel channel, PublishedSource jira, CopyStore copies, UserManager users, Clock clock) {
        this.channel = channel;
        this.jira = jira;
        this.copies = copies;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Figures for the reader.
     *
     * @param age when they were last seen to be published, where Jira does not answer now; else {@code null}
     */
    public record ShownFigures(
            PublishedProject project, @Nullable Instant age) {}

    /**
     * What the person who is logged in may read of the project; empty where nothing is published to this person.
     *
     * @param answering {@code false} when Jira is known not to answer: it is not waited for once more
     */
    public Optional<ShownFigures> find(String projectKey, boolean answering) {
        UserKey reader = users.getRemoteUserKey();
        if (reader == null || !channel.open()) {
            return Optional.empty();
        }
        return (answering ? asked(projectKey) : kept(projectKey))
                .filter(figures -> figures.project().audience().admits(group -> users.isUserInGroup(reader, group)));
    }

    private Optional<ShownFigures> asked(String projectKey) {
        String path = "published/" + projectKey;
        PublishedSource.PublishedReply reply = channel.headers("GET", path, "")
                .map(headers -> jira.ask(path, headers))
                .orElse(PublishedSource.PublishedReply.SILENT);
        if (reply.refused()) {
            copies.remove(projectKey);
            return Optional.empty();
        }
        PublishedProject published = reply.json() == null ? null : read(reply.json());
        if (published != null) {
            channel.heard();
        }
        if (published == null) {
            return kept(projectKey);
        }
        keep(projectKey, reply.json(), published);
        return Optional.of(new ShownFigures(published, null));
    }

    private void keep(String projectKey, String json, PublishedProject published) {
        Instant now = clock.instant();
        PublishedCopy before = copies.find(projectKey).orElse(null);
        PublishedProject same = before == null ? null : read(before.text());
        boolean noted = before != null && before.at().plus(NOTED).isAfter(now) && published.equals(same);
        if (!noted) {
            copies.keep(projectKey, new PublishedCopy(json, now));
        }
    }

    private Optional<ShownFigures> kept(String projectKey) {
        PublishedCopy copy = copies.find(projectKey).orElse(null);
        PublishedProject published =
                copy == null || copy.at().plus(OLDEST).isBefore(clock.instant()) ? null : read(copy.text());
        return published == null ? Optional.empty() : Optional.of(new ShownFigures(published, copy.at()));
    }

    /** {@code null} for what another version wrote in another form. */
    private static @Nullable PublishedProject read(String json) {
        try {
            return PublishedJson.read(json);
        } catch (MalformedJsonException e) {
            return null;
        }
    }
}
