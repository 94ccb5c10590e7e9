package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 7.6.2,
 * agiledigital-labs/confluence-plugin-idea-search at 06d7d7b. Unconfirmed: the property handling behind the
 * constructors.
 */
public class DefaultConversionContext implements ConversionContext {
    private final RenderContext renderContext;
    private final String outputDeviceType;
    private final Map<String, Object> properties = new HashMap<>();
    private boolean asyncRenderSafe = true;

    public DefaultConversionContext(RenderContext renderContext) {
        this(renderContext, "desktop");
    }

    public DefaultConversionContext(RenderContext renderContext, String outputDeviceType) {
        this.renderContext = renderContext;
        this.outputDeviceType = outputDeviceType;
    }

    @Override
    public PageContext getPageContext() {
        return renderContext instanceof PageContext ? (PageContext) renderContext : null;
    }

    @Override
    public boolean checkTimeout() {
        return false;
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        return (String) properties.get(name);
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public ContentEntityObject getEntity() {
        return getPageContext() == null ? null : getPageContext().getEntity();
    }

    @Override
    public String getSpaceKey() {
        return getPageContext() == null ? null : getPageContext().getSpaceKey();
    }

    @Override
    public String getOutputType() {
        return renderContext.getOutputType();
    }

    @Override
    public String getOutputDeviceType() {
        return outputDeviceType;
    }

    @Override
    public boolean isAsyncRenderSafe() {
        return asyncRenderSafe;
    }

    @Override
    public void disableAsyncRenderSafe() {
        asyncRenderSafe = false;
    }

    @Override
    public boolean isDiffOrEmail() {
        return "diff".equals(getOutputType()) || "email".equals(getOutputType());
    }
}
