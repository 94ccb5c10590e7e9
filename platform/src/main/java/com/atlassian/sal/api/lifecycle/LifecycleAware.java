package com.atlassian.sal.api.lifecycle;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in deftdevs/bootstrapi @ 2026-08-22,
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
