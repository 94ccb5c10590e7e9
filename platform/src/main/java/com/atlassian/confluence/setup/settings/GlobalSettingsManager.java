package com.atlassian.confluence.setup.settings;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.2.15, deftdevs/bootstrapi at 4c9d627.
 */
public interface GlobalSettingsManager extends SettingsManager {
    void updateGlobalSettings(Settings settings);
}
