package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Mirrors com.atlassian.templaterenderer:atlassian-template-renderer-api Platform 8.3; confirmed on Jira 11.0.0,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public interface TemplateRenderer {
    void render(String templateName, Writer writer) throws RenderingException, IOException;

    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;

    String renderFragment(String fragment, Map<String, Object> context) throws RenderingException;

    boolean resolve(String templateName);
}
