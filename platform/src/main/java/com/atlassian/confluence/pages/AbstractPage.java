package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
 */
public abstract class AbstractPage extends SpaceContentEntityObject {
    @Override
    public String getNameForComparison() {
        return getTitle();
    }

    @Override
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + getId();
    }
}
