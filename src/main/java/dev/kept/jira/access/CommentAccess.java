package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Nullable;
import java.util.Optional;

/** Which comments a person may see, and which are hidden from some who see their issue. */
public final class CommentAccess {

    private final CommentManager comments;

    public CommentAccess(CommentManager comments) {
        this.comments = comments;
    }

    /** The issue's comment with that id when there is one and the user, who may see the issue, may see it too. */
    Optional<Comment> visible(Issue issue, long commentId, @Nullable ApplicationUser user) {
        return comments.getCommentsForUser(issue, user).stream()
                .filter(comment -> comment.getId() == commentId)
                .findFirst();
    }

    /** Whether there is no such comment any more, whoever asks. */
    boolean deleted(long commentId) {
        return comments.getCommentById(commentId) == null;
    }

    /** The comment with that id, whoever asks. */
    public Optional<Comment> byId(long commentId) {
        return Optional.ofNullable(comments.getCommentById(commentId));
    }

    /** Whether only a role or a group may see it. */
    public static boolean hidden(Comment comment) {
        return comment.getRoleLevelId() != null || comment.getGroupLevel() != null;
    }
}
