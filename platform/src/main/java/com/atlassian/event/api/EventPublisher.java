package com.atlassian.event.api;

/**
 * Mirrors com.atlassian.event:atlassian-event Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
