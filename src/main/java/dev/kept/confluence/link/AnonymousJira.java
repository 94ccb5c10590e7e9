package dev.kept.confluence.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.ResponseException;
import dev.kept.core.Nullable;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Problem;
import dev.kept.web.Links;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The application link as a mere address: nobody is spoken for, because the request proves by its signature which product
 * sent it. Made when there is a link: its types are nowhere else.
 */
public final class AnonymousJira {

    public static final int OK = 200;

    private static final String REST = "/rest/kept/1/";

    private AnonymousJira() {}

    /**
     * Sends the request and gives what came back; {@code null} when nothing did.
     *
     * @param path below the API's root, decoded
     * @param json the body; {@code null} for none
     */
    public static @Nullable LinkReply ask(
            ApplicationLinkService links,
            LinkBackoff backoff,
            MethodType method,
            String path,
            @Nullable String json,
            Map<String, String> headers) {
        ApplicationLink link = links.getPrimaryApplicationLink(JiraApplicationType.class);
        String id = link == null ? "" : link.getId().get();
        ApplicationLinkRequestFactory factory =
                link == null || backoff.resting(id) ? null : link.createAuthenticatedRequestFactory(Anonymous.class);
        if (factory == null) {
            return null;
        }
        try {
            LinkReply reply = request(factory, method, path, json, headers).execute(new ReplyReader());
            backoff.answered(id);
            return reply;
        } catch (CredentialsRequiredException e) {
            return null;
        } catch (ResponseException e) {
            backoff.failed(id);
            return null;
        }
    }

    private static ApplicationLinkRequest request(
            ApplicationLinkRequestFactory factory,
            MethodType method,
            String path,
            @Nullable String json,
            Map<String, String> headers)
            throws CredentialsRequiredException {
        String encoded = Arrays.stream(path.split("/")).map(Links::encode).collect(Collectors.joining("/"));
        ApplicationLinkRequest request = factory.createRequest(method, REST + encoded);
        request.setConnectionTimeout(JiraLink.CONNECT_MILLIS);
        request.setSoTimeout(JiraLink.READ_MILLIS);
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        headers.forEach(request::setHeader);
        if (json != null) {
            request.setRequestBody(json, "application/json");
        }
        return request;
    }

    /** What Kept in Jira says in place of an answer; {@code null} when that is something else, such as a proxy's page. */
    static @Nullable Problem problem(LinkReply reply) {
        String body = reply.body();
        if (body == null || reply.status() == OK) {
            return null;
        }
        try {
            return Problem.read(body);
        } catch (MalformedJsonException e) {
            return null;
        }
    }
}
