package com.atlassian.renderer;

/**
 * Mirrors com.atlassian.renderer:atlassian-renderer Platform 8.3; unconfirmed: the string values other than preview.
 */
public interface RenderContextOutputType {
    String DISPLAY = "display";
    String PREVIEW = "preview";
    String FEED = "feed";
    String EMAIL = "email";
    String PDF = "pdf";
    String WORD = "word";
    String HTML_EXPORT = "html_export";
    String DIFF = "diff";
}
