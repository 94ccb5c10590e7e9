package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Remark;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A comment. */
record CommentAnswer(Shapes shapes, IssueState issue, Remark remark) {

    Long getId() {
        return remark.id();
    }

    @Nullable
    String getAuthorKey() {
        return remark.author();
    }

    @Nullable
    ApplicationUser getAuthorApplicationUser() {
        return shapes.user(remark.author());
    }

    String getAuthorFullName() {
        ApplicationUser author = getAuthorApplicationUser();
        return author == null ? "Anonymous" : author.getDisplayName();
    }

    @Nullable
    String getUpdateAuthor() {
        return remark.editor();
    }

    @Nullable
    ApplicationUser getUpdateAuthorApplicationUser() {
        return shapes.user(remark.editor());
    }

    String getBody() {
        return remark.body();
    }

    Date getCreated() {
        return Date.from(remark.created());
    }

    Date getUpdated() {
        return Date.from(remark.updated());
    }

    Issue getIssue() {
        return shapes.issue(issue);
    }

    @Nullable
    String getGroupLevel() {
        return remark.level() == null ? null : remark.level().group();
    }

    @Nullable
    Long getRoleLevelId() {
        return remark.level() == null ? null : remark.level().role();
    }
}
