package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;

/**
 * Finds out who is asking. Everything that a logged-in person may see or change is reached through the {@link Viewer}
 * given here, so that permission is asked once, before anything is done. Where nobody is logged in, whatever is asked
 * for is refused as {@code NOT_LOGGED_IN}.
 */
public final class Viewers {

    private final JiraAuthenticationContext authentication;
    private final UserManager users;
    private final IssueAccess issues;
    private final CommentAccess comments;
    private final CommitmentBook book;

    public Viewers(
            JiraAuthenticationContext authentication,
            UserManager users,
            IssueAccess issues,
            CommentAccess comments,
            CommitmentBook book) {
        this.authentication = authentication;
        this.users = users;
        this.issues = issues;
        this.comments = comments;
        this.book = book;
    }

    /** Whoever is logged in. */
    public Answer<Viewer> current() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null
                ? Answer.refused(Refusal.of(Refusal.Kind.NOT_LOGGED_IN, "kept.error.not_logged_in"))
                : Answer.of(of(user));
    }

    /** Whoever is logged in, if that is an administrator of Jira; {@code FORBIDDEN} for anybody else. */
    public Answer<Viewer> administrator() {
        return current()
                .flatMap(viewer -> viewer.isAdministrator()
                        ? Answer.of(viewer)
                        : Answer.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.error.not_admin")));
    }

    /**
     * Somebody who need not be logged in. For letters, which must tell no more than their reader may see; nothing that
     * a request asks for may be reached this way.
     */
    public Viewer of(ApplicationUser user) {
        return new Viewer(user, users, issues, comments, book);
    }

    /** {@link Viewer#project} of whoever is logged in. */
    public Answer<VisibleProject> project(String key) {
        return current().flatMap(viewer -> viewer.project(key));
    }

    /** {@link Viewer#administered} of whoever is logged in. */
    public Answer<VisibleProject> administered(String key) {
        return current().flatMap(viewer -> viewer.administered(key));
    }

    /** {@link Viewer#issue(String)} of whoever is logged in. */
    public Answer<VisibleIssue> issue(String key) {
        return current().flatMap(viewer -> viewer.issue(key));
    }

    /** {@link Viewer#editable} of whoever is logged in. */
    public Answer<VisibleIssue> editable(String key) {
        return current().flatMap(viewer -> viewer.editable(key));
    }

    /** {@link Viewer#commitment} of whoever is logged in. */
    public Answer<VisibleCommitment> commitment(String id) {
        return current().flatMap(viewer -> viewer.commitment(id));
    }

    /**
     * Whether somebody is logged in who may edit this issue. For an issue on a screen that Jira draws now: Jira has
     * checked that it may be seen.
     */
    public boolean mayEdit(Issue issue) {
        return current().fold(viewer -> viewer.mayEdit(issue), refusal -> false);
    }
}
