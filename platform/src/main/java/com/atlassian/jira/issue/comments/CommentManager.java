package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22 for getCommentById,
 * cures-hub/cures-condec-jira at fbadb34.
 */
public interface CommentManager {
    List<Comment> getComments(Issue issue);

    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    List<Comment> getCommentsSince(Issue issue, Date since);

    Comment getLastComment(Issue issue);

    Comment getCommentById(Long commentId);

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            boolean dispatchEvent);

    boolean isUserCommentAuthor(ApplicationUser user, Comment comment);

    void delete(Comment comment);
}
