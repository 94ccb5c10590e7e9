package dev.kept.confluence.link;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.partnership.ProjectName;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.board.PublishedNamesJson;
import dev.kept.link.channel.SignedChannel;
import java.util.List;

/** Of which of Jira's projects something is published to a reader, told by Jira each time and kept nowhere. */
public final class PublishedNames {

    private static final String PATH = "published";

    private final SignedChannel channel;
    private final PublishedSource jira;
    private final UserManager users;

    public PublishedNames(SignedChannel channel, PublishedSource jira, UserManager users) {
        this.channel = channel;
        this.jira = jira;
        this.users = users;
    }

    /** Those of the person who is logged in; none while the channel is closed, or Jira does not answer. */
    public List<ProjectName> ofReader() {
        UserKey reader = users.getRemoteUserKey();
        if (reader == null || !channel.open()) {
            return List.of();
        }
        String json = channel.headers("GET", PATH, "")
                .map(headers -> jira.ask(PATH, headers))
                .orElse(PublishedSource.PublishedReply.SILENT)
                .json();
        return json == null ? List.of() : names(json, reader);
    }

    private List<ProjectName> names(String json, UserKey reader) {
        try {
            return PublishedNamesJson.read(json).stream()
                    .filter(one -> one.audience().admits(group -> users.isUserInGroup(reader, group)))
                    .map(one -> new ProjectName(one.key(), one.name()))
                    .toList();
        } catch (MalformedJsonException e) {
            // Another version wrote it in another form.
            return List.of();
        }
    }
}
