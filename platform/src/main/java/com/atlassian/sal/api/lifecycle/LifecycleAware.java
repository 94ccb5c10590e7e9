package com.atlassian.sal.api.lifecycle;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Jira 8.13.1 for onStop,
 * atlascommunity/jira-plugins-groovy at ef39c51.
 */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
