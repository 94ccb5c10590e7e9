package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.field.CustomFields;
import dev.kept.sandbox.jira.field.FieldViews;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.mail.QueuedMail;
import dev.kept.sandbox.jira.rim.Shapes;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Lookup;
import dev.kept.sandbox.jira.work.Permissions;
import dev.kept.sandbox.jira.work.ProjectWork;
import dev.kept.sandbox.jira.work.Workflow;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What every page works with.
 *
 * @param plugins the plugin system; only asked while answering a request, when it is there
 */
public record PageServices(
        State state,
        Users users,
        Permissions permissions,
        Lookup lookup,
        IssueWork work,
        ProjectWork projects,
        Workflow workflow,
        Searches searches,
        Shapes shapes,
        CustomFields customFields,
        FieldViews fieldViews,
        QueuedMail mail,
        Clock clock,
        Supplier<PluginSystem> plugins) {}
