package com.atlassian.confluence.setup.settings;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.3, ONLYOFFICE/onlyoffice-confluence at
 * ab8d713.
 */
public interface SettingsManager {
    Settings getGlobalSettings();
}
