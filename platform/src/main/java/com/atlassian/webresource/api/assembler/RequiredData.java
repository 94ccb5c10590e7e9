package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface RequiredData {
    RequiredData requireData(String key, Jsonable content);

    RequiredData requireData(String key, Number content);

    RequiredData requireData(String key, String content);

    RequiredData requireData(String key, Boolean content);
}
