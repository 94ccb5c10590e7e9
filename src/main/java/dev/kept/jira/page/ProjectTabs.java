package dev.kept.jira.page;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.jira.access.VisibleProject;
import dev.kept.web.list.ListAddress;
import dev.kept.web.list.PartnershipPage.PartnershipTab;
import dev.kept.web.template.Markup;

/** The tabs of a project's page <i>Partnership</i>. */
public final class ProjectTabs {

    private final OverviewTab overview;
    private final PromisesTab promises;
    private final GoalsTab goals;
    private final RequestsTab requests;
    private final Capabilities capabilities;

    /** @param capabilities tell whether boards are saved, which the page then links to */
    public ProjectTabs(
            OverviewTab overview,
            PromisesTab promises,
            GoalsTab goals,
            RequestsTab requests,
            Capabilities capabilities) {
        this.overview = overview;
        this.promises = promises;
        this.goals = goals;
        this.requests = requests;
        this.capabilities = capabilities;
    }

    /**
     * What one of them shows.
     *
     * @param address what the page's address says of a list
     * @param path Jira's own path
     */
    Answer<Markup> content(PartnershipTab tab, VisibleProject project, ListAddress address, String path) {
        return switch (tab) {
            case OVERVIEW -> overview.html(project, path);
            case PROMISES -> Answer.of(promises.html(project, address, path));
            case GOALS -> goals.html(project, path);
            case REQUESTS -> requests.html(project, path);
        };
    }

    /** Whether there is a tab of shared goals. */
    boolean goals() {
        return goals.there();
    }

    /** Whether boards are saved in this house. */
    boolean saved() {
        return capabilities.on(Capability.SNAPSHOTS);
    }

    /** How many requests wait; {@code null} for a viewer who cannot answer any. */
    @Nullable
    Integer waiting(VisibleProject project) {
        return project.promises() ? requests.waiting(project) : null;
    }
}
