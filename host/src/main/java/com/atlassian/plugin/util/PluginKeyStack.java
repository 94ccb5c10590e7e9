package com.atlassian.plugin.util;

/** Stand-in: Active Objects asks on whose behalf a statement runs. Here there is one plugin, so nobody has to know. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return "";
    }
}
