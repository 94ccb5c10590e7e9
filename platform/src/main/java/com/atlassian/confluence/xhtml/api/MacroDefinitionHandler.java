package com.atlassian.confluence.xhtml.api;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence. Unconfirmed: the descriptor.
 */
public interface MacroDefinitionHandler {
    void handle(MacroDefinition macroDefinition);
}
