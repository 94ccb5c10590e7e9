package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();

    I18nHelper getI18nBean();
}
