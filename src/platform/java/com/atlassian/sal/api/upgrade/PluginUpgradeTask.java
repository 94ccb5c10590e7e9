package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.Collection;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in codescape/jira-scrum-poker @ 2026-02-16,
 * codescape/jira-multiple-subtasks @ 2026-04-04.
 */
public interface PluginUpgradeTask {
    int getBuildNumber();

    String getShortDescription();

    Collection<Message> doUpgrade() throws Exception;

    String getPluginKey();
}
