package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.3, ONLYOFFICE/onlyoffice-confluence at
 * ab8d713.
 */
public interface PageManager extends ContentEntityManager {
    Page getPage(long id);

    Page getPage(String spaceKey, String pageTitle);

    AbstractPage getAbstractPage(long id);

    List<Page> getPages(Space space, boolean currentOnly);
}
