package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webfragment-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
 */
public interface Condition {
    default void init(Map<String, String> params) throws PluginParseException {}

    boolean shouldDisplay(Map<String, Object> context);
}
