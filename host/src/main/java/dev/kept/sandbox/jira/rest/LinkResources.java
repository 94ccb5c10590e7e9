package dev.kept.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.jira.state.IssueLink;
import dev.kept.sandbox.jira.work.Linking;
import dev.kept.sandbox.jira.work.Lookup;
import java.util.Arrays;
import java.util.Optional;

/** The resource "issueLink": links two issues. */
final class LinkResources {

    private final Lookup lookup;
    private final Linking linking;

    LinkResources(Lookup lookup, Linking linking) {
        this.lookup = lookup;
        this.linking = linking;
    }

    void register(Pages pages) {
        pages.rest("/rest/api/2/issueLink", this::create);
    }

    /** The inward issue is the one that does something to the outward one. */
    private Response create(Request request) {
        Rest.only(request, "POST");
        Rest.signedIn(request);
        JsonNode body = request.json();
        String name = body.path("type").path("name").asText();
        Optional<IssueLink.Type> type = Arrays.stream(IssueLink.Type.values())
                .filter(one -> one.label().equals(name))
                .findFirst();
        if (type.isEmpty()) {
            return RestErrors.of(404, "No issue link type with name '" + name + "' found.");
        }
        linking.link(
                request.user(),
                type.get(),
                lookup.editable(body.path("inwardIssue").path("key").asText(), request.user()),
                lookup.issue(body.path("outwardIssue").path("key").asText(), request.user()));
        return Response.empty(201);
    }
}
