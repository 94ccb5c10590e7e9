package dev.kept.jira.ledger;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import dev.kept.core.Nullable;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.transfer.TrackerKeys;
import dev.kept.jira.access.CommentAccess;
import dev.kept.jira.access.IssueAccess;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keys of Jira's issues and projects, without a check of permissions: for administrators who move a whole ledger. Keys
 * are what two instances have in common; ids differ from one to the other.
 */
public final class JiraTrackerKeys implements TrackerKeys {

    private final IssueAccess issues;
    private final CommentAccess comments;

    public JiraTrackerKeys(IssueAccess issues, CommentAccess comments) {
        this.issues = issues;
        this.comments = comments;
    }

    /** The present keys of those of these issues that still exist, read at once. */
    @Override
    public Map<Long, String> issueKeys(Collection<Long> issueIds) {
        return issues.byIds(issueIds).stream()
                .collect(Collectors.toMap(Issue::getId, Issue::getKey, (one, same) -> one));
    }

    @Override
    public Optional<String> projectKey(long projectId) {
        return issues.projectById(projectId).map(Project::getKey);
    }

    @Override
    public Optional<Long> project(String key) {
        return issues.projectByKey(key).map(Project::getId);
    }

    /**
     * What a commitment with that carrier records as its place here, and whether it is hidden from some here. Empty
     * when the issue is not here, or when the comment is not on it.
     */
    @Override
    public Optional<IssueRef> issue(String key, @Nullable Long commentId) {
        return issues.byKey(key).flatMap(issue -> carrier(issue, commentId));
    }

    private Optional<IssueRef> carrier(Issue issue, @Nullable Long commentId) {
        boolean restricted = IssueAccess.restricted(issue);
        long project = issue.getProjectObject().getId();
        if (commentId == null) {
            return Optional.of(new IssueRef(issue.getId(), project, restricted));
        }
        return comments.byId(commentId)
                .filter(comment -> comment.getIssue().getId().equals(issue.getId()))
                .map(comment ->
                        new IssueRef(issue.getId(), project, restricted || CommentAccess.hidden(comment), commentId));
    }
}
