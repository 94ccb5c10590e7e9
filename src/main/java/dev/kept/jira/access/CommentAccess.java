package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import java.util.Optional;

/** Which comments, and which promises made in comments, a person may see, and which are hidden from some. */
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

    /**
     * Whether the user, who may see the issue, may see what is promised there: the issue's own promise always, a small
     * one when its comment is visible. Of a deleted comment nobody knows any more who could see it; what was open to
     * all stays so.
     */
    boolean shows(Commitment commitment, Issue issue, @Nullable ApplicationUser user) {
        Long comment = commitment.carrier().commentId();
        return comment == null
                || visible(issue, comment, user).isPresent()
                || !commitment.restricted() && byId(comment).isEmpty();
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
