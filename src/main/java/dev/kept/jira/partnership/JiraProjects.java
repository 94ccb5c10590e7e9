package dev.kept.jira.partnership;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Projects;
import java.util.List;
import java.util.Optional;

/** The projects that Jira has. */
public final class JiraProjects implements Projects {

    private final ProjectManager projects;

    public JiraProjects(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<ProjectRef> all() {
        return projects.getProjectObjects().stream().map(JiraProjects::ref).toList();
    }

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key)).map(JiraProjects::ref);
    }

    /** A project as boards name it. */
    static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
