package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Mirrors com.atlassian.templaterenderer:atlassian-template-renderer-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, phrontizo/likec4-confluence @ 2026-07-03.
 */
public interface TemplateRenderer {
    void render(String templateName, Writer writer) throws RenderingException, IOException;

    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;

    String renderFragment(String fragment, Map<String, Object> context) throws RenderingException;

    boolean resolve(String templateName);
}
