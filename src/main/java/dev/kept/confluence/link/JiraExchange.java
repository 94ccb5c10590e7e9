package dev.kept.confluence.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseTimeoutException;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.link.TrackerApi.TrackerReply;
import dev.kept.web.Links;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * What goes over one application link to Jira, and what comes of it. Made when there is a link: its types are nowhere else.
 *
 * @param link the primary one to a Jira
 * @param backoff which links failed lately
 */
record JiraExchange(ApplicationLink link, LinkBackoff backoff) {

    private static final String REST = "/rest/kept/1/";
    private static final int NOT_MODIFIED = 304;

    /** Over the primary link; {@code null} when there is none to a Jira. */
    static @Nullable JiraExchange over(ApplicationLinkService links, LinkBackoff backoff) {
        ApplicationLink link = links.getPrimaryApplicationLink(JiraApplicationType.class);
        return link == null ? null : new JiraExchange(link, backoff);
    }

    String id() {
        return link.getId().get();
    }

    String displayUrl() {
        return link.getDisplayUrl().toString();
    }

    /**
     * Asks.
     *
     * @param tag names the answer that is known; {@code null} for none
     */
    Answer<TaggedReply> get(String path, @Nullable String tag) {
        return exchange(new Asked(MethodType.GET, path, null, tag));
    }

    Answer<TrackerReply> post(String path, String json) {
        return exchange(new Asked(MethodType.POST, path, json, null))
                .map(answer -> Objects.requireNonNull(answer.reply()));
    }

    /**
     * What goes out.
     *
     * @param path below the API's root, encoded, with its query
     * @param json the body; {@code null} for none
     * @param tag names the answer that is known; {@code null} for none
     */
    private record Asked(
            MethodType method,
            String path,
            @Nullable String json,
            @Nullable String tag) {}

    /**
     * One question or order, and what came of it. A link that failed lately is not tried; whoever has no account over it
     * reads that and not that Jira is silent, as far as this side knows.
     */
    private Answer<TaggedReply> exchange(Asked asked) {
        String id = link.getId().get();
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        if (factory == null) {
            return stranger(null);
        }
        try {
            if (backoff.resting(id)) {
                factory.createRequest(asked.method(), REST + asked.path());
                return refused(Kind.UNREACHABLE, "kept.link.unreachable");
            }
            LinkReply reply = send(factory, asked);
            backoff.answered(id);
            if (reply.stranger()) {
                return stranger(factory);
            }
            return asked.tag() != null && reply.status() == NOT_MODIFIED
                    ? Answer.of(TaggedReply.UNCHANGED)
                    : LinkRefusals.read(reply).map(answer -> new TaggedReply(answer, reply.tag()));
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
    private static LinkReply send(ApplicationLinkRequestFactory factory, Asked asked)
            throws CredentialsRequiredException, ResponseException {
        try {
            return request(factory, asked).execute(new ReplyReader());
        } catch (ResponseTimeoutException e) {
            throw e;
        } catch (ResponseException e) {
            if (asked.method() != MethodType.GET) {
                throw e;
            }
            return request(factory, asked).execute(new ReplyReader());
        }
    }

    /** The request, with its limits of time. Redirects are not followed: Kept's API never answers with one. */
    private static ApplicationLinkRequest request(ApplicationLinkRequestFactory factory, Asked asked)
            throws CredentialsRequiredException {
        ApplicationLinkRequest request = factory.createRequest(asked.method(), REST + asked.path());
        request.setConnectionTimeout(JiraLink.CONNECT_MILLIS);
        request.setSoTimeout(JiraLink.READ_MILLIS);
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        if (asked.tag() != null) {
            request.setHeader("If-None-Match", asked.tag());
        }
        if (asked.json() != null) {
            request.setRequestBody(asked.json(), "application/json");
        }
        return request;
    }

    /**
     * The refusal of a viewer whom Jira does not know over this link. Says where consent is given, when the link knows
     * such a place and its address is safe to show.
     *
     * @param authorisation {@code null} when the link knows no such place
     */
    private static Answer<TaggedReply> stranger(@Nullable AuthorisationURIGenerator authorisation) {
        URI uri = authorisation == null ? null : authorisation.getAuthorisationURI();
        String link = uri == null ? null : Links.safe(uri.toString()).orElse(null);
        String key = link == null ? "kept.link.stranger" : "kept.link.credentials";
        return Answer.refused(new Refusal(Kind.CREDENTIALS_REQUIRED, key, List.of(), null, link));
    }

    private static Answer<TaggedReply> refused(Kind kind, String messageKey) {
        return Answer.refused(Refusal.of(kind, messageKey));
    }
}
