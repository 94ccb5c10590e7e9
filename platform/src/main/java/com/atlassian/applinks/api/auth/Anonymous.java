package com.atlassian.applinks.api.auth;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; none newer than Application Links 3.2, docs.atlassian.com
 * Anonymous.
 */
public final class Anonymous implements AuthenticationProvider {}
