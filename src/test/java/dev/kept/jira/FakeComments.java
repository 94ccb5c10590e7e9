package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Nullable;
import dev.kept.sandbox.host.Partial;
import java.util.List;
import java.util.Map;

/** The comments of the fake Jira. */
final class FakeComments {

    private FakeComments() {}

    @SuppressWarnings("unused")
    static Comment comment(long id, @Nullable Long role) {
        return Partial.of(Comment.class, new Object() {
            public Long getId() {
                return id;
            }

            public @Nullable Long getRoleLevelId() {
                return role;
            }

            public @Nullable String getGroupLevel() {
                return null;
            }
        });
    }

    @SuppressWarnings("unused")
    static CommentManager of(FakeJira jira) {
        return Partial.of(CommentManager.class, new Object() {
            public List<Comment> getCommentsForUser(Issue issue, @Nullable ApplicationUser who) {
                return jira.comments.values().stream()
                        .filter(entry -> entry.getKey().equals(issue.getId()))
                        .map(Map.Entry::getValue)
                        .filter(one ->
                                one.getRoleLevelId() == null || jira.granted.contains("ROLE:" + one.getRoleLevelId()))
                        .toList();
            }

            public @Nullable Comment getCommentById(Long id) {
                return jira.comments.containsKey(id) ? jira.comments.get(id).getValue() : null;
            }
        });
    }
}
