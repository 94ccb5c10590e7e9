package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-spi Platform 8.3; unconfirmed: the package.
 */
public interface UrlReadingCondition {
    void init(Map<String, String> params) throws PluginParseException;
}
