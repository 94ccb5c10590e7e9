package com.atlassian.webresource.api.assembler;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; none newer than Confluence 8.2.3,
 * cures-hub/cures-condec-confluence at f1090e6.
 */
public interface WebResourceAssembler {
    RequiredResources resources();

    RequiredData data();

    WebResourceAssembler copy();
}
