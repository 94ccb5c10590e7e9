package com.atlassian.plugin;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-api Platform 8.3; none newer than AO plugin 1.4.1,
 * Kast0rTr0y/ao-plugin at d262c8e. Unconfirmed: the constructors.
 */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginException() {}

    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginException(Throwable cause) {
        super(cause);
    }
}
