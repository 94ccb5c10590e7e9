package com.atlassian.confluence.setup.settings;

import java.io.Serializable;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.2.15, deftdevs/bootstrapi at 4c9d627.
 */
public class Settings implements Serializable {
    private static final long serialVersionUID = 1L;
    private String baseUrl = "";
    private String siteTitle = "";

    public Settings() {}

    public Settings(Settings settings) {
        this.baseUrl = settings.baseUrl;
        this.siteTitle = settings.siteTitle;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getSiteTitle() {
        return siteTitle;
    }

    public void setSiteTitle(String siteTitle) {
        this.siteTitle = siteTitle;
    }

    public String getCustomContactMessage() {
        throw new UnsupportedOperationException();
    }

    public boolean isExternalUserManagement() {
        throw new UnsupportedOperationException();
    }

    public boolean getWebSudoEnabled() {
        throw new UnsupportedOperationException();
    }

    public long getWebSudoTimeout() {
        throw new UnsupportedOperationException();
    }
}
