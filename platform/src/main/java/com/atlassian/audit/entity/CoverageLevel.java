package com.atlassian.audit.entity;

/**
 * Mirrors com.atlassian.audit:atlassian-audit-api 1.12.1; none newer than Jira 8, mailru/jira-plugins-mrimsender at
 * 35d1618.
 */
public enum CoverageLevel {
    BASE,
    ADVANCED,
    FULL
}
