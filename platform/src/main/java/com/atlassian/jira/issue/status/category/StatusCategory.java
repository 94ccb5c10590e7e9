package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface StatusCategory extends Comparable<StatusCategory> {
    /** Unconfirmed: the value. */
    String UNDEFINED = "undefined";
    /** Unconfirmed: the value. */
    String TO_DO = "new";
    /** Unconfirmed: the value. */
    String IN_PROGRESS = "indeterminate";
    /** Unconfirmed: the value. */
    String COMPLETE = "done";

    Long getId();

    String getKey();

    String getName();

    String getColorName();

    Long getSequence();

    String getPrimaryAlias();

    List<String> getAliases();

    String getTranslatedName();

    String getTranslatedName(String locale);

    String getTranslatedName(I18nHelper i18n);
}
