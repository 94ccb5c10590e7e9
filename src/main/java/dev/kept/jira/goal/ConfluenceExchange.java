package dev.kept.jira.goal;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Answer;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.link.BoundedText;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.web.Links;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes over one application link to Confluence, and what comes of it. Made when there is a link: its types are nowhere
 * else.
 *
 * <p>Waits {@value #CONNECT_MILLIS} ms for a connection and {@value #READ_MILLIS} ms for data at most, and reads no more
 * than a bounded answer.
 */
final class ConfluenceExchange {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluencePages.class);
    /** Pages to pick from; who does not find the page among them types more. */
    static final int MOST = 20;

    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 5_000;
    /**
     * Longer than any answer about so few pages; what is longer comes from something else and is not read to its end.
     */
    private static final int MOST_BYTES = 512 * 1024;

    private static final int UNAUTHORISED = 401;

    private ConfluenceExchange() {}

    /**
     * The pages to pick from that the current user may find; a refusal whatever Confluence or the network does. Those of an
     * archived space are not among them, as in all of Confluence's own lists.
     */
    static Answer<List<Goal.StrategyPage>> find(ApplicationLinkService links, String cql) {
        return find(links, "content/search?", cql);
    }

    /** The same with those of archived spaces: whoever knows such a page can still read it. */
    static Answer<List<Goal.StrategyPage>> findAnywhere(ApplicationLinkService links, String cql) {
        return find(links, "search?includeArchivedSpaces=true&excerpt=none&", cql);
    }

    private static Answer<List<Goal.StrategyPage>> find(ApplicationLinkService links, String search, String cql) {
        ApplicationLink link = links.getPrimaryApplicationLink(ConfluenceApplicationType.class);
        return link == null
                ? Answer.refused(Refusal.of(Refusal.Kind.NOT_LINKED, "kept.error.confluence_not_linked"))
                : ask(link, search, cql);
    }

    /** Names the link that is asked over; empty where there is none. */
    static String linkId(ApplicationLinkService links) {
        ApplicationLink link = links.getPrimaryApplicationLink(ConfluenceApplicationType.class);
        return link == null ? "" : link.getId().get();
    }

    private static Answer<List<Goal.StrategyPage>> ask(ApplicationLink link, String search, String cql) {
        String url = "/rest/api/" + search + "limit=" + MOST + "&cql=" + Links.encode(cql);
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        try {
            ApplicationLinkRequest request = factory.createRequest(Request.MethodType.GET, url);
            request.setConnectionTimeout(CONNECT_MILLIS);
            request.setSoTimeout(READ_MILLIS);
            request.setHeader("Accept", "application/json");
            return request.execute(new LinkedConfluence(link, factory));
        } catch (CredentialsRequiredException e) {
            return credentialsRequired(link, e);
        } catch (ResponseException e) {
            LOG.warn("Confluence did not answer, incident {}", Incident.fresh(), e);
            return unreachable(link);
        }
    }

    /**
     * The refusal of somebody whom Confluence does not know over this link yet; with the address to consent at, where
     * the link has one.
     */
    private static Answer<List<Goal.StrategyPage>> credentialsRequired(
            ApplicationLink link, AuthorisationURIGenerator authorisation) {
        URI address = authorisation.getAuthorisationURI();
        return Answer.refused(new Refusal(
                Refusal.Kind.CREDENTIALS_REQUIRED,
                "kept.error.confluence_credentials",
                List.of(link.getName()),
                null,
                address == null ? null : address.toString()));
    }

    private static Answer<List<Goal.StrategyPage>> unreachable(ApplicationLink link) {
        return Answer.refused(
                Refusal.of(Refusal.Kind.UNREACHABLE, "kept.error.confluence_unreachable", link.getName()));
    }

    /**
     * Reads what Confluence answers.
     *
     * @param link where the answer comes from
     * @param authorisation tells where the person can consent to the link
     */
    private record LinkedConfluence(ApplicationLink link, AuthorisationURIGenerator authorisation)
            implements ApplicationLinkResponseHandler<Answer<List<Goal.StrategyPage>>> {

        @Override
        public Answer<List<Goal.StrategyPage>> handle(Response response) throws ResponseException {
            if (response.getStatusCode() == UNAUTHORISED) {
                return credentialsRequired(response);
            }
            String body = response.isSuccessful() ? text(response) : null;
            if (body == null || body.isEmpty()) {
                LOG.warn("Confluence answered {}, incident {}", response.getStatusCode(), Incident.fresh());
                return unreachable(link);
            }
            try {
                return Answer.of(pages(Json.parse(body)));
            } catch (MalformedJsonException e) {
                LOG.warn("Confluence answered something that is no JSON, incident {}", Incident.fresh());
                return unreachable(link);
            }
        }

        @Override
        public Answer<List<Goal.StrategyPage>> credentialsRequired(Response response) {
            return ConfluenceExchange.credentialsRequired(link, authorisation);
        }

        private static @Nullable String text(Response response) throws ResponseException {
            try {
                return BoundedText.read(response.getResponseBodyAsStream(), MOST_BYTES);
            } catch (IOException e) {
                throw new ResponseException("The answer broke off", e);
            }
        }

        /** The pages found; an entry without id or title is passed over. */
        private List<Goal.StrategyPage> pages(JsonNode answer) {
            List<Goal.StrategyPage> pages = new ArrayList<>();
            for (JsonNode result : answer.path("results")) {
                // A search for pages alone gives pages, one for anything puts the page inside of what it found.
                JsonNode found = result.has("content") ? result.get("content") : result;
                long id = found.path("id").asLong();
                String title = found.path("title").asText();
                if (id > 0 && !title.isBlank()) {
                    pages.add(new Goal.StrategyPage(link.getId().get(), id, title, address(id)));
                }
            }
            return pages;
        }

        /** The page's address by its id, so that it stays right when the page is renamed or moved. */
        private String address(long id) {
            String base = link.getDisplayUrl().toString();
            return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/pages/viewpage.action?pageId="
                    + id;
        }
    }
}
