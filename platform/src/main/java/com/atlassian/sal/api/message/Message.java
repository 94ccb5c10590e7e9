package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
