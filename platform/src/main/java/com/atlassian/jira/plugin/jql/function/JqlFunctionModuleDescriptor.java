package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();

    I18nHelper getI18nBean();
}
