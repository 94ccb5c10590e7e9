package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Remark;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Permissions;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The comment manager. What it is not told to keep from somebody it shows, as the product's does. */
final class CommentServices {

    private final Shapes shapes;
    private final IssueWork work;
    private final Permissions permissions;

    CommentServices(Shapes shapes, IssueWork work, Permissions permissions) {
        this.shapes = shapes;
        this.work = work;
        this.permissions = permissions;
    }

    List<Comment> getComments(Issue issue) {
        IssueState state = shapes.state().issues().get(issue.getId());
        return state.comments().stream()
                .map(remark -> shapes.comment(state, remark))
                .toList();
    }

    List<Comment> getCommentsForUser(Issue issue, @Nullable ApplicationUser user) {
        IssueState state = shapes.state().issues().get(issue.getId());
        return permissions.comments(shapes.of(user), state).stream()
                .map(remark -> shapes.comment(state, remark))
                .toList();
    }

    List<Comment> getCommentsSince(Issue issue, Date since) {
        return getComments(issue).stream()
                .filter(comment -> comment.getCreated().after(since))
                .toList();
    }

    @Nullable
    Comment getLastComment(Issue issue) {
        List<Comment> comments = getComments(issue);
        return comments.isEmpty() ? null : comments.get(comments.size() - 1);
    }

    @Nullable
    Comment getCommentById(Long id) {
        for (IssueState issue : shapes.state().issues().all()) {
            Optional<Remark> found =
                    issue.comments().stream().filter(one -> one.id() == id).findFirst();
            if (found.isPresent()) {
                return shapes.comment(issue, found.get());
            }
        }
        return null;
    }

    Comment create(Issue issue, @Nullable ApplicationUser author, String body, boolean dispatch) {
        return create(issue, author, body, null, null, dispatch);
    }

    Comment create(
            Issue issue,
            @Nullable ApplicationUser author,
            String body,
            @Nullable String group,
            @Nullable Long role,
            boolean dispatch) {
        Remark.Level level = group == null && role == null ? null : new Remark.Level(group, role);
        Remark remark = work.comment(shapes.of(author), issue.getId(), body, level, dispatch);
        return shapes.comment(shapes.state().issues().get(issue.getId()), remark);
    }

    boolean isUserCommentAuthor(@Nullable ApplicationUser user, Comment comment) {
        return user != null && user.getKey().equals(comment.getAuthorKey());
    }

    /** Tells nobody and asks nobody, as the product's method of this name. */
    void delete(Comment comment) {
        work.deleteComment(Optional.empty(), comment.getIssue().getId(), comment.getId(), false);
    }
}
