package dev.kept.jira.publishing;

import com.atlassian.jira.project.Project;
import dev.kept.core.publishing.Publication;
import dev.kept.core.publishing.PublishedName;
import dev.kept.core.publishing.PublishedProject;
import dev.kept.core.publishing.PublishedProjects;
import dev.kept.core.publishing.Publishing;
import dev.kept.jira.access.IssueAccess;
import java.util.List;
import java.util.Optional;

/** What is published of Jira's projects. Asks for nobody's permission: whoever published a project has decided. */
public final class JiraPublications implements PublishedProjects {

    private final IssueAccess access;
    private final Publishing publishing;

    public JiraPublications(IssueAccess access, Publishing publishing) {
        this.access = access;
        this.publishing = publishing;
    }

    @Override
    public Optional<PublishedProject> find(String projectKey) {
        Project project = access.projectByKey(projectKey).orElse(null);
        if (project == null) {
            return Optional.empty();
        }
        Publication now = publishing.current(project.getId()).orElse(null);
        return now == null
                ? Optional.empty()
                : Optional.of(new PublishedProject(
                        project.getKey(), project.getName(), now.audience(), publishing.board(project.getId())));
    }

    @Override
    public List<PublishedName> names() {
        return publishing.all().stream()
                .flatMap(one -> access.projectById(one.projectId()).stream()
                        .map(project -> new PublishedName(project.getKey(), project.getName(), one.audience())))
                .toList();
    }
}
