package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8 for getChangeHistories,
 * mailru/jira-plugins-mrimsender at 12bdf7f.
 */
public interface ChangeHistoryManager {
    ChangeHistory getChangeHistoryById(Long changeGroupId);

    List<ChangeHistory> getChangeHistories(Issue issue);

    List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser remoteUser);
    /** Unconfirmed: that it is there. */
    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since);

    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);

    List<ChangeHistoryItem> getAllChangeItems(Issue issue);
}
