package dev.kept.jira.partnership;

import dev.kept.core.Answer;
import dev.kept.core.partnership.ProjectName;
import dev.kept.core.partnership.ProjectNames;
import dev.kept.jira.access.Viewers;
import java.util.List;

/** The projects that the viewer may browse. */
public final class JiraProjectNames implements ProjectNames {

    private final Viewers viewers;

    public JiraProjectNames(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public Answer<List<ProjectName>> like(String text) {
        return viewers.current()
                .map(viewer -> ProjectName.like(
                        viewer.projects().stream()
                                .map(project -> new ProjectName(project.getKey(), project.getName()))
                                .toList(),
                        text));
    }
}
