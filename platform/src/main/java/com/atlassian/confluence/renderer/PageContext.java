package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.renderer.RenderContext;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 8.2.3, cures-hub/cures-condec-confluence
 * at f1090e6.
 */
public class PageContext extends RenderContext {
    private final ContentEntityObject entity;
    private final String spaceKey;

    public PageContext() {
        this(null, null);
    }

    public PageContext(ContentEntityObject entity) {
        this(
                entity,
                entity instanceof SpaceContentEntityObject ? ((SpaceContentEntityObject) entity).getSpaceKey() : null);
    }

    public PageContext(String spaceKey) {
        this(null, spaceKey);
    }

    private PageContext(ContentEntityObject entity, String spaceKey) {
        this.entity = entity;
        this.spaceKey = spaceKey;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    public String getSpaceKey() {
        return spaceKey;
    }

    public String getPageTitle() {
        return entity == null ? null : entity.getTitle();
    }
}
