package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 */
public interface ReadOnlyApplicationLink {
    ApplicationId getId();

    ApplicationType getType();

    String getName();

    URI getDisplayUrl();

    URI getRpcUrl();

    boolean isPrimary();

    boolean isSystem();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> providerClass);

    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory();
}
