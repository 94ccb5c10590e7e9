package com.atlassian.applinks.api.auth;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; no evidence.
 */
public interface Anonymous extends AuthenticationProvider {}
