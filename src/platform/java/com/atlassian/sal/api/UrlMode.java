package com.atlassian.sal.api;

/** Mirrors com.atlassian.sal:sal-api 8.x (Platform 8); confirmed in the source of open Platform 8 plugins. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
