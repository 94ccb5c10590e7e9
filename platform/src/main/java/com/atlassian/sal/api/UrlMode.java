package com.atlassian.sal.api;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; no evidence for RELATIVE.
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
