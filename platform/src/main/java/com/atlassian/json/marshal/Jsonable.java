package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/**
 * Mirrors com.atlassian.json:atlassian-json-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
@FunctionalInterface
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
