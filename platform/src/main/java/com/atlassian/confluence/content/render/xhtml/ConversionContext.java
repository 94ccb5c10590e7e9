package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 6.3.3 for getProperty,
 * docs.atlassian.com ConversionContext.
 */
public interface ConversionContext {
    /** Unconfirmed: the value. */
    String IS_VALIDATING_COMMENT = "isValidatingComment";

    PageContext getPageContext();

    boolean checkTimeout();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    boolean hasProperty(String name);

    void setProperty(String name, Object value);

    Object removeProperty(String name);

    ContentEntityObject getEntity();

    String getSpaceKey();

    String getOutputType();

    String getOutputDeviceType();

    boolean isAsyncRenderSafe();

    void disableAsyncRenderSafe();

    boolean isDiffOrEmail();
}
