package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for getId.
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
