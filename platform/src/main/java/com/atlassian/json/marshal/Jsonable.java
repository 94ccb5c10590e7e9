package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/**
 * Mirrors com.atlassian.json:atlassian-json-api Platform 8.3; confirmed on Jira 11.0.0,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
@FunctionalInterface
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
