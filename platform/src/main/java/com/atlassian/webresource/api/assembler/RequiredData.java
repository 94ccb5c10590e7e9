package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; no evidence.
 */
public interface RequiredData {
    RequiredData requireData(String key, Jsonable content);

    RequiredData requireData(String key, Number content);

    RequiredData requireData(String key, String content);

    RequiredData requireData(String key, Boolean content);
}
