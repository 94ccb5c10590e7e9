package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-spi Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public abstract class AbstractBooleanUrlReadingCondition implements UrlReadingCondition {
    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();
}
