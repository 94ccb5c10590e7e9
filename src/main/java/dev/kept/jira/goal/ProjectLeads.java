package dev.kept.jira.goal;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.goal.page.PageWatch;
import java.util.List;
import java.util.Objects;

/** Those who lead projects that are worked on: they speak for IT, and have to be able to read what it confirms. */
public final class ProjectLeads implements PageWatch.LeadNames {

    private final ProjectManager projects;

    public ProjectLeads(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<String> all() {
        return projects.getProjectObjects().stream()
                .filter(project -> !project.isArchived())
                .map(Project::getProjectLead)
                .filter(Objects::nonNull)
                .filter(ApplicationUser::isActive)
                .map(ApplicationUser::getUsername)
                .distinct()
                .sorted()
                .toList();
    }
}
