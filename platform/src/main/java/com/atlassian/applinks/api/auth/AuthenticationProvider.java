package com.atlassian.applinks.api.auth;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in deftdevs/bootstrapi @ 2026-08-22.
 */
public interface AuthenticationProvider {}
