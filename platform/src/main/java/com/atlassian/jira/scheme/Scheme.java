package com.atlassian.jira.scheme;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in a list of what plugins call, checked against Jira Javadoc 8.0 to
 * 11.3.4, as what a permission scheme manager takes and gives. Kept only passes it on.
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
