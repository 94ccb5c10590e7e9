package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 4.0 for getIssueCountForProject, docs.atlassian.com
 * IssueManager.
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);

    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

    void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;

    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;

    long getIssueCountForProject(Long projectId);

    boolean isEditable(Issue issue);

    boolean isEditable(Issue issue, ApplicationUser user);

    Set<String> getAllIssueKeys(Long issueId);
}
