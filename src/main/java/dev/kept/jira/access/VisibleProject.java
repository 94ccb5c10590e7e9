package dev.kept.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;

/**
 * A project that the viewer may browse. Only a {@link Viewer} makes one, after asking for permission: who holds it need
 * not ask again. Its issues may still be hidden from the viewer.
 */
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

    /** Whether the viewer answers for the project, and so for IT where goals are confirmed: as its administrator or lead. */
    public boolean speaksForIt() {
        @Nullable ApplicationUser lead = project.getProjectLead();
        boolean leads = lead != null && lead.getKey().equals(viewer.user().getKey());
        return leads || viewer.administered(project.getKey()) instanceof Answer.Given;
    }

    /** Whether the viewer can promise on the project's issues, as far as no security level hides one. */
    public boolean promises() {
        return viewer.mayEdit(project);
    }

    /** Whether the viewer may change the project's settings. */
    public boolean administers() {
        return viewer.administers(project.getId());
    }
}
