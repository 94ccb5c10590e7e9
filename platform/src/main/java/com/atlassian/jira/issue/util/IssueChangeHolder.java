package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence.
 */
public interface IssueChangeHolder {
    void addChangeItem(ChangeItemBean changeItemBean);

    void addChangeItems(List<ChangeItemBean> changeItems);

    List<ChangeItemBean> getChangeItems();

    void setChangeItems(List<ChangeItemBean> changeItems);

    boolean isSubtasksUpdated();

    void setSubtasksUpdated(boolean subtasksUpdated);
}
