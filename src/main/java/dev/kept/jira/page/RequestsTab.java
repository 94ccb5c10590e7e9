package dev.kept.jira.page;

import dev.kept.core.Answer;
import dev.kept.jira.access.VisibleProject;
import dev.kept.jira.request.JiraProjectDesk;
import dev.kept.web.list.ProjectRequestsView;
import dev.kept.web.template.Markup;

/** What business functions ask a project for. */
public final class RequestsTab {

    private final JiraProjectDesk desk;
    private final ProjectRequestsView view;

    public RequestsTab(JiraProjectDesk desk, ProjectRequestsView view) {
        this.desk = desk;
        this.view = view;
    }

    /** How many wait. */
    int waiting(VisibleProject project) {
        return desk.waiting(project);
    }

    /** The list; refused to a viewer who cannot promise in the project. */
    Answer<Markup> html(VisibleProject project, String path) {
        return desk.list(project).map(list -> view.html(list, project.project().getKey(), project.administers(), path));
    }
}
