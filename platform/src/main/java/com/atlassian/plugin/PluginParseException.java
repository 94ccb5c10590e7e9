package com.atlassian.plugin;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-api Platform 8.3; confirmed on Confluence 10.0.3,
 * ONLYOFFICE/onlyoffice-confluence at ab8d713.
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
