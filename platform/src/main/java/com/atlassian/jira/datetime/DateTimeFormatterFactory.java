package com.atlassian.jira.datetime;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlascommunity/jira-plugins-groovy @ Jira 8.13.
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
