package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, baloise/digital-signature @ 2026-03-25.
 */
public interface PageManager extends ContentEntityManager {
    Page getPage(long id);

    Page getPage(String spaceKey, String pageTitle);

    AbstractPage getAbstractPage(long id);

    List<Page> getPages(Space space, boolean currentOnly);
}
