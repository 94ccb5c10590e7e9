package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
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

    public boolean isNew() {
        return getVersion() == 1;
    }
}
