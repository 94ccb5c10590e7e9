package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at ce71581.
 */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();
    /** @deprecated use {@link #getLoggedInUser()}. */
    @Deprecated
    ApplicationUser getUser();

    boolean isLoggedInUser();

    Locale getLocale();

    I18nHelper getI18nHelper();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();
}
