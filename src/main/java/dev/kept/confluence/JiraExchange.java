package dev.kept.confluence;

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

/**
 * What goes over one application link to Jira, and what comes of it. Made when there is a link: its types are nowhere else.
 *
 * @param link the primary one to a Jira
 * @param backoff which links failed lately
 */
record JiraExchange(ApplicationLink link, LinkBackoff backoff) {

    private static final String REST = "/rest/kept/1/";

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

    Answer<TrackerReply> get(String path) {
        return exchange(MethodType.GET, path, null);
    }

    Answer<TrackerReply> post(String path, String json) {
        return exchange(MethodType.POST, path, json);
    }

    /**
     * One question or order, and what came of it. A link that failed lately is not tried; whoever has no account over it
     * reads that and not that Jira is silent, as far as this side knows.
     */
    private Answer<TrackerReply> exchange(MethodType method, String path, @Nullable String json) {
        String id = link.getId().get();
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        if (factory == null) {
            return stranger(null);
        }
        try {
            if (backoff.resting(id)) {
                factory.createRequest(method, REST + path);
                return refused(Kind.UNREACHABLE, "kept.link.unreachable");
            }
            LinkReply reply = send(factory, method, path, json);
            backoff.answered(id);
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
            return request(factory, method, path, json).execute(new ReplyReader());
        } catch (ResponseTimeoutException e) {
            throw e;
        } catch (ResponseException e) {
            if (method != MethodType.GET) {
                throw e;
            }
            return request(factory, method, path, json).execute(new ReplyReader());
        }
    }

    /** The request, with its limits of time. Redirects are not followed: Kept's API never answers with one. */
    private static ApplicationLinkRequest request(
            ApplicationLinkRequestFactory factory, MethodType method, String path, @Nullable String json)
            throws CredentialsRequiredException {
        ApplicationLinkRequest request = factory.createRequest(method, REST + path);
        request.setConnectionTimeout(JiraLink.CONNECT_MILLIS);
        request.setSoTimeout(JiraLink.READ_MILLIS);
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
    private static Answer<TrackerReply> stranger(@Nullable AuthorisationURIGenerator authorisation) {
        URI uri = authorisation == null ? null : authorisation.getAuthorisationURI();
        String link = uri == null ? null : Links.safe(uri.toString()).orElse(null);
        String key = link == null ? "kept.link.stranger" : "kept.link.credentials";
        return Answer.refused(new Refusal(Kind.CREDENTIALS_REQUIRED, key, List.of(), null, link));
    }

    private static Answer<TrackerReply> refused(Kind kind, String messageKey) {
        return Answer.refused(Refusal.of(kind, messageKey));
    }
}
