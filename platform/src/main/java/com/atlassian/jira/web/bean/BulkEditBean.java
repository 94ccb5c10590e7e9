package com.atlassian.jira.web.bean;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: its members, which are left out.
 */
public interface BulkEditBean {}
