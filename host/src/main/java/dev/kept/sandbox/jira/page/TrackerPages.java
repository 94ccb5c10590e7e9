package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Pages;

/** Registers all pages of the tracker. */
public final class TrackerPages {

    private TrackerPages() {}

    /** Registers them. */
    public static void register(Pages pages, PageServices services, Documents documents) {
        new ProjectPages(services).register(pages);
        new IssuePages(services).register(pages);
        new IssueForms(services).register(pages);
        new AdminPages(services).register(pages);
        new FieldProjects(services).register(pages);
        new ClonePages(services).register(pages);
        new BulkPages(services).register(pages);
        new ProjectAdminPages(services).register(pages);
        new CommentPages(services).register(pages);
        new DashboardPages(services, documents).register(pages);
        new OutboxPages(services).register(pages);
    }
}
