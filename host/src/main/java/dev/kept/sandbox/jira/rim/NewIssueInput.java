package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.IssueInputParameters;
import dev.kept.sandbox.host.Partial;
import org.jspecify.annotations.Nullable;

/** What is typed for a new issue, as much of it as plugins set. */
final class NewIssueInput {

    private @Nullable Long project;
    private String type = "";
    private String summary = "";
    private @Nullable String description;
    private @Nullable String reporter;

    IssueInputParameters shape() {
        return Partial.of(IssueInputParameters.class, this);
    }

    static NewIssueInput behind(IssueInputParameters typed) {
        return (NewIssueInput) Partial.behind(typed).orElseThrow();
    }

    IssueInputParameters setProjectId(Long id) {
        project = id;
        return shape();
    }

    IssueInputParameters setIssueTypeId(String id) {
        type = id;
        return shape();
    }

    IssueInputParameters setSummary(String text) {
        summary = text;
        return shape();
    }

    IssueInputParameters setDescription(String text) {
        description = text;
        return shape();
    }

    IssueInputParameters setReporterId(String name) {
        reporter = name;
        return shape();
    }

    @Nullable
    Long getProjectId() {
        return project;
    }

    String getIssueTypeId() {
        return type;
    }

    String getSummary() {
        return summary;
    }

    @Nullable
    String getDescription() {
        return description;
    }

    @Nullable
    String getReporterId() {
        return reporter;
    }
}
