package com.atlassian.plugin;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
 */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1L;

    public PluginParseException() {}

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginParseException(Throwable cause) {
        super(cause);
    }
}
