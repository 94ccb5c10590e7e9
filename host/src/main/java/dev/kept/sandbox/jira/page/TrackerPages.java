package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Pages;

/** Registers all pages of the tracker. */
public final class TrackerPages {

    private TrackerPages() {}

    /** Registers them. */
    public static void register(Pages pages, Desk desk, Documents documents) {
        new ProjectPages(desk).register(pages);
        new IssuePages(desk).register(pages);
        new IssueForms(desk).register(pages);
        new AdminPages(desk).register(pages);
        new FieldProjects(desk).register(pages);
        new ClonePages(desk).register(pages);
        new BulkPages(desk).register(pages);
        new ProjectAdminPages(desk).register(pages);
        new CommentPages(desk).register(pages);
        new DashboardPages(desk, documents).register(pages);
        new OutboxPages(desk).register(pages);
    }
}
