package com.atlassian.webresource.api.assembler;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed on Confluence 10.2.13,
 * phrontizo/likec4-confluence at 04f24e1.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();

    void seed(WebResourceAssembler assembler);
}
