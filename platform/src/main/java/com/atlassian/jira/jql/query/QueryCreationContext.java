package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1 for getApplicationUser,
 * atlascommunity/jira-plugins-groovy at ef39c51.
 */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();

    Set<String> getDeterminedProjects();
}
