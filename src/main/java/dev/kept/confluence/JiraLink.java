package dev.kept.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseTimeoutException;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.partnership.Tracker;
import dev.kept.link.TrackerApi;
import dev.kept.web.Links;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The primary application link to Jira, always used as the viewer: Jira decides what this person may see. There is no
 * falling back to another account, which would show one person's view to all.
 *
 * <p>Never throws for anything Jira or the network does; never waits longer than {@value #CONNECT_MILLIS} ms for a
 * connection and {@value #READ_MILLIS} ms for data, because a page of Confluence is waiting. Safe for many threads.
 */
public final class JiraLink implements Tracker, TrackerApi {

    static final int CONNECT_MILLIS = 3_000;
    static final int READ_MILLIS = 5_000;

    private static final String REST = "/rest/kept/1/";

    private final ApplicationLinkService links;
    private final UserManager users;
    private final AnswerCache cache;
    private final LinkBackoff backoff;

    public JiraLink(ApplicationLinkService links, UserManager users, AnswerCache cache, LinkBackoff backoff) {
        this.links = links;
        this.users = users;
        this.cache = cache;
        this.backoff = backoff;
    }

    /** Jira's address for people, as the link has it; empty without a link to a Jira. */
    @Override
    public Optional<String> displayUrl() {
        return primary().map(link -> link.getDisplayUrl().toString());
    }

    /** Asks, unless the same person was answered a moment ago on this node. */
    @Override
    public Answer<Reply> get(String path) {
        return asViewer((link, user) -> cache.get(
                link.getId().get(), user.getStringValue(), path, () -> exchange(link, MethodType.GET, path, null)));
    }

    /**
     * Sends, once: whether Jira took a request that broke off cannot be known. Whatever came of it, nothing remembered
     * is trusted any more.
     */
    @Override
    public Answer<Reply> post(String path, String json) {
        return asViewer((link, user) -> {
            Answer<Reply> answer = exchange(link, MethodType.POST, path, json);
            cache.forget();
            return answer;
        });
    }

    /**
     * Makes the call as the person who is logged in to Confluence; without such a person or without a link it is not
     * made.
     */
    private Answer<Reply> asViewer(Call call) {
        UserKey user = users.getRemoteUserKey();
        if (user == null) {
            return refused(Kind.NOT_LOGGED_IN, "kept.link.anonymous");
        }
        return primary().map(link -> call.make(link, user)).orElseGet(() -> refused(Kind.NOT_LINKED, "kept.link.none"));
    }

    private Optional<ApplicationLink> primary() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(JiraApplicationType.class));
    }

    /** One question or order, and what came of it. A link that failed lately is not tried. */
    private Answer<Reply> exchange(ApplicationLink link, MethodType method, String path, @Nullable String json) {
        String id = link.getId().get();
        if (backoff.resting(id)) {
            return refused(Kind.UNREACHABLE, "kept.link.unreachable");
        }
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        if (factory == null) {
            return stranger(null);
        }
        try {
            LinkReply reply = send(factory, method, path, json);
            return reply.stranger() ? stranger(factory) : LinkRefusals.read(reply);
        } catch (CredentialsRequiredException e) {
            return stranger(e);
        } catch (ResponseException e) {
            backoff.failed(id);
            return refused(Kind.UNREACHABLE, "kept.link.unreachable");
        }
    }

    /**
     * Sends the request. A question is asked twice before giving up, unless the first try already ran out of time. An
     * order is sent once, because Jira may have carried it out although the answer was lost.
     */
    private static LinkReply send(
            ApplicationLinkRequestFactory factory, MethodType method, String path, @Nullable String json)
            throws CredentialsRequiredException, ResponseException {
        try {
            return request(factory, method, path, json).execute(new Reader());
        } catch (ResponseTimeoutException e) {
            throw e;
        } catch (ResponseException e) {
            if (method != MethodType.GET) {
                throw e;
            }
            return request(factory, method, path, json).execute(new Reader());
        }
    }

    /** The request, with its limits of time. Redirects are not followed: Kept's API never answers with one. */
    private static ApplicationLinkRequest request(
            ApplicationLinkRequestFactory factory, MethodType method, String path, @Nullable String json)
            throws CredentialsRequiredException {
        ApplicationLinkRequest request = factory.createRequest(method, REST + path);
        request.setConnectionTimeout(CONNECT_MILLIS);
        request.setSoTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        if (json != null) {
            request.setRequestBody(json, "application/json");
        }
        return request;
    }

    /**
     * The refusal of a viewer whom Jira does not know over this link. Says where consent is given, when the link knows
     * such a place and its address is safe to show.
     *
     * @param authorisation {@code null} when the link knows no such place
     */
    private static Answer<Reply> stranger(@Nullable AuthorisationURIGenerator authorisation) {
        URI uri = authorisation == null ? null : authorisation.getAuthorisationURI();
        String link = uri == null ? null : Links.safe(uri.toString()).orElse(null);
        String key = link == null ? "kept.link.stranger" : "kept.link.credentials";
        return Answer.refused(new Refusal(Kind.CREDENTIALS_REQUIRED, key, List.of(), null, link));
    }

    private static Answer<Reply> refused(Kind kind, String messageKey) {
        return Answer.refused(Refusal.of(kind, messageKey));
    }

    /** One question or order over the link, for one person. */
    private interface Call {
        Answer<Reply> make(ApplicationLink link, UserKey user);
    }

    /**
     * Takes the answer off the connection. That credentials are required is noted and not thrown, because the request
     * has gone out already.
     */
    private static final class Reader implements ApplicationLinkResponseHandler<LinkReply> {
        @Override
        public LinkReply handle(Response response) throws ResponseException {
            return LinkReply.of(response, false);
        }

        @Override
        public LinkReply credentialsRequired(Response response) throws ResponseException {
            return LinkReply.of(response, true);
        }
    }
}
