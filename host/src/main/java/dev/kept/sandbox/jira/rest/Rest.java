package dev.kept.sandbox.jira.rest;

import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.ProductContext;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.jira.field.FieldRest;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Linking;
import dev.kept.sandbox.jira.work.Lookup;
import dev.kept.sandbox.jira.work.Permissions;
import dev.kept.sandbox.jira.work.ProjectWork;
import dev.kept.sandbox.jira.work.Workflow;

/** Puts the REST resources together. */
public final class Rest {

    private Rest() {}

    /** What the resources read and change. */
    public record Parts(State state, IssueWork work, ProjectWork projects, Searches searches, FieldRest customs) {}

    /** Registers all resources. */
    public static void register(Pages pages, ProductContext context, Parts parts) {
        State state = parts.state();
        IssueWork work = parts.work();
        FieldRest customs = parts.customs();
        Permissions permissions = new Permissions(state);
        Lookup lookup = new Lookup(state, permissions);
        RestShapes shapes = new RestShapes(
                state,
                permissions,
                context.users(),
                customs,
                context.baseUrl(),
                context.clock().getZone());
        new IssueResources(state, context.users(), lookup, work, customs, shapes).register(pages);
        new CommentResources(state, permissions, lookup, work, shapes).register(pages);
        new StepResources(state, lookup, work, new Workflow(state), shapes).register(pages);
        new LinkResources(lookup, new Linking(state, work)).register(pages);
        new ProjectResources(state, permissions, lookup, parts.projects(), shapes).register(pages);
        new SiteResources(state, parts.searches(), customs, shapes).register(pages, context.baseUrl(), "11.3.0");
    }

    static void only(Request request, String method) {
        if (!request.method().equals(method)) {
            throw new Refused(405, "Method Not Allowed");
        }
    }

    static void signedIn(Request request) {
        if (request.user().isEmpty()) {
            throw Refused.signIn();
        }
    }

    static int number(Request request, String name, int otherwise) {
        String text = request.parameter(name).orElse(String.valueOf(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Refused(400, "The value '" + text + "' of '" + name + "' is not a number.");
        }
    }
}
