package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira server Javadoc @ 2026-11.
 */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
    private final List<ChangeItemBean> changeItems = new ArrayList<>();
    private boolean subtasksUpdated;

    public DefaultIssueChangeHolder() {}

    @Override
    public void addChangeItem(ChangeItemBean changeItemBean) {
        changeItems.add(changeItemBean);
    }

    @Override
    public void addChangeItems(List<ChangeItemBean> items) {
        changeItems.addAll(items);
    }

    @Override
    public List<ChangeItemBean> getChangeItems() {
        return new ArrayList<>(changeItems);
    }

    @Override
    public void setChangeItems(List<ChangeItemBean> items) {
        changeItems.clear();
        changeItems.addAll(items);
    }

    @Override
    public boolean isSubtasksUpdated() {
        return subtasksUpdated;
    }

    @Override
    public void setSubtasksUpdated(boolean updated) {
        subtasksUpdated = updated;
    }
}
