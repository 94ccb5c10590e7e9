package com.atlassian.confluence.setup.settings;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in deftdevs/bootstrapi @ 2026-08-22.
 */
public interface GlobalSettingsManager extends SettingsManager {
    void updateGlobalSettings(Settings settings);
}
