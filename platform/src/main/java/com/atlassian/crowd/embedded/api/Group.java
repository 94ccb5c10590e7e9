package com.atlassian.crowd.embedded.api;

/**
 * Mirrors com.atlassian.crowd:embedded-crowd-api Platform 8.3; confirmed on Jira 11.3.3,
 * codescape/jira-multiple-subtasks at ce71581.
 */
public interface Group extends Comparable<Group> {
    String getName();
}
