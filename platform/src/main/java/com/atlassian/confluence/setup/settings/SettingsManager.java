package com.atlassian.confluence.setup.settings;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface SettingsManager {
    Settings getGlobalSettings();
}
