package com.atlassian.jira.scheme;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.4, komsamoilenko/jira-restricted-issue-helper at
 * 2f54ed5. Kept only passes it on.
 */
public class Scheme {
    private final Long id;

    public Scheme(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }
}
