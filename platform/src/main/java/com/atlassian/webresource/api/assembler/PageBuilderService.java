package com.atlassian.webresource.api.assembler;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, phrontizo/likec4-confluence @ 2026-07-03.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();

    void seed(WebResourceAssembler assembler);
}
