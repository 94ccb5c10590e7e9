package com.atlassian.applinks.api;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in deftdevs/bootstrapi @ 2026-08-22.
 */
public interface ApplicationLink extends ReadOnlyApplicationLink, PropertySet {}
