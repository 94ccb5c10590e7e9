package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webfragment-api Platform 8.3; confirmed on Confluence 10.0.3,
 * ONLYOFFICE/onlyoffice-confluence at ab8d713.
 */
public interface Condition {
    default void init(Map<String, String> params) throws PluginParseException {}

    boolean shouldDisplay(Map<String, Object> context);
}
