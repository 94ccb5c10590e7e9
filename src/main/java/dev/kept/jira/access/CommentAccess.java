package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import java.util.Optional;

/**
 * Which comments a person may see, and with them which promises made in comments. Jira restricts a comment to a role or
 * a group independently of its issue, so that seeing the issue is not enough.
 */
public final class CommentAccess {

    private final CommentManager comments;

    public CommentAccess(CommentManager comments) {
        this.comments = comments;
    }

    /**
     * The comment, when it is on this issue and the user may see it. Does not check the issue: the user must be known
     * to see it. One answer stands for a comment that is not there, is on another issue or is hidden.
     *
     * @param user {@code null} for somebody who is not logged in
     */
    Optional<Comment> visible(Issue issue, long commentId, @Nullable ApplicationUser user) {
        return comments.getCommentsForUser(issue, user).stream()
                .filter(comment -> comment.getId() == commentId)
                .findFirst();
    }

    /**
     * Whether the user may see what is promised there: the issue's own promise always, a small one when its comment is
     * visible. Does not check the issue: the user must be known to see it.
     *
     * <p>Once a comment is deleted, Jira no longer tells who could see it. A promise recorded as restricted is then
     * shown to nobody; one that was open to all stays so.
     *
     * @param user {@code null} for somebody who is not logged in
     */
    boolean shows(Commitment commitment, Issue issue, @Nullable ApplicationUser user) {
        Long comment = commitment.carrier().commentId();
        return comment == null
                || visible(issue, comment, user).isPresent()
                || !commitment.restricted() && byId(comment).isEmpty();
    }

    /** The comment with that id, without a check of permissions; for work that nobody in particular started. */
    public Optional<Comment> byId(long commentId) {
        return Optional.ofNullable(comments.getCommentById(commentId));
    }

    /**
     * Whether only a role or a group may see the comment. Says nothing of its issue, which may be hidden all the same.
     */
    public static boolean hidden(Comment comment) {
        return comment.getRoleLevelId() != null || comment.getGroupLevel() != null;
    }
}
