package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 */
public interface ConfluenceApplicationType extends ApplicationType {}
