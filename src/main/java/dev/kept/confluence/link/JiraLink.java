package dev.kept.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.host.ReadOnlyMode;
import dev.kept.core.partnership.Tracker;
import dev.kept.link.TrackerApi;
import java.util.Optional;

/**
 * The primary application link to Jira, always used as the viewer: Jira decides what this person may see. There is no
 * falling back to another account, which would show one person's view to all.
 *
 * <p>Never throws for anything Jira or the network does; never waits longer than {@value #CONNECT_MILLIS} ms for a
 * connection and {@value #READ_MILLIS} ms for data, two seconds together, because a page of Confluence is waiting. Safe for many threads.
 */
public final class JiraLink implements Tracker, TrackerApi {

    public static final int CONNECT_MILLIS = 500;
    public static final int READ_MILLIS = 1_500;

    private final HostService<ApplicationLinkService> links;
    private final UserManager users;
    private final AnswerCache cache;
    private final LinkBackoff backoff;
    private final ReadOnlyMode mode;

    public JiraLink(
            HostServices services, UserManager users, AnswerCache cache, LinkBackoff backoff, ReadOnlyMode mode) {
        this.links = services.of(Feature.LINKS, () -> ApplicationLinkService.class);
        this.users = users;
        this.cache = cache;
        this.backoff = backoff;
        this.mode = mode;
    }

    /** Jira's address for people, as the link has it; empty without a link to a Jira. */
    @Override
    public Optional<String> displayUrl() {
        return Optional.ofNullable(exchange()).map(JiraExchange::displayUrl);
    }

    /** Asks, unless the same was asked for the page that is being made; brings the answer only where it changed. */
    @Override
    public Answer<TrackerReply> get(String path) {
        return asViewer((jira, user) -> cache.get(jira.id(), user.getStringValue(), path, tag -> jira.get(path, tag)));
    }

    /**
     * Sends, once: whether Jira took a request that broke off cannot be known. Whatever came of it, nothing remembered
     * is trusted any more. In read-only mode nothing is sent, although it would be written in Jira alone: whoever writes
     * here reads the same everywhere.
     */
    @Override
    public Answer<TrackerReply> post(String path, String json) {
        return asViewer((jira, user) ->
                mode.refusal().<Answer<TrackerReply>>map(Answer::refused).orElseGet(() -> sent(jira, path, json)));
    }

    private Answer<TrackerReply> sent(JiraExchange jira, String path, String json) {
        Answer<TrackerReply> answer = jira.post(path, json);
        cache.forget();
        return answer;
    }

    /**
     * Makes the call as the person who is logged in to Confluence; without such a person or without a link it is not
     * made.
     */
    private Answer<TrackerReply> asViewer(Call call) {
        UserKey user = users.getRemoteUserKey();
        if (user == null) {
            return Answer.refused(Refusal.of(Kind.NOT_LOGGED_IN, "kept.link.anonymous"));
        }
        if (links.find().isEmpty()) {
            return Answer.refused(Feature.LINKS.off());
        }
        JiraExchange jira = exchange();
        return jira == null ? Answer.refused(Refusal.of(Kind.NOT_LINKED, "kept.link.none")) : call.make(jira, user);
    }

    private @Nullable JiraExchange exchange() {
        ApplicationLinkService known = links.find().orElse(null);
        return known == null ? null : JiraExchange.over(known, backoff);
    }

    /** One question or order over the link, for one person. */
    private interface Call {
        Answer<TrackerReply> make(JiraExchange jira, UserKey user);
    }
}
