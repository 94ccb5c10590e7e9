package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
@SuppressWarnings("rawtypes")
public interface IssueConstant extends Comparable {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getNameTranslation();

    String getDescTranslation();

    String getNameTranslation(I18nHelper i18n);

    String getDescTranslation(I18nHelper i18n);

    String getIconUrl();

    String getIconUrlHtml();

    String getNameTranslation(String locale);

    String getDescTranslation(String locale);

    String getCompleteIconUrl();
}
