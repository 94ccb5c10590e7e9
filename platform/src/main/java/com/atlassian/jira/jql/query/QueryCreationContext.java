package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();

    Set<String> getDeterminedProjects();
}
