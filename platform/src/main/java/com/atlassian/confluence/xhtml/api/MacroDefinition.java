package com.atlassian.confluence.xhtml.api;

import java.util.Map;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence. Unconfirmed: the member set beyond name and
 * parameters.
 */
public interface MacroDefinition {
    String getName();

    Map<String, String> getParameters();

    String getParameter(String name);

    String getBodyText();
}
