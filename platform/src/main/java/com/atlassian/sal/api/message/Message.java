package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at
 * ce71581.
 */
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
