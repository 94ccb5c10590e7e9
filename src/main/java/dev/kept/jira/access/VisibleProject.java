package dev.kept.jira.access;

import com.atlassian.jira.project.Project;

/** A project that the viewer may browse. Only a {@link Viewer} makes one: who holds it need not ask again. */
public final class VisibleProject {

    private final Viewer viewer;
    private final Project project;

    VisibleProject(Viewer viewer, Project project) {
        this.viewer = viewer;
        this.project = project;
    }

    public Viewer viewer() {
        return viewer;
    }

    public Project project() {
        return project;
    }
}
