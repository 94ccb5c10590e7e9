package com.atlassian.webresource.api.assembler;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; no evidence.
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);

    RequiredResources requireModule(String moduleName);
}
