package com.atlassian.applinks.api.auth;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in Application Links Javadoc 3.2.
 */
public interface Anonymous extends AuthenticationProvider {}
