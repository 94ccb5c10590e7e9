package com.atlassian.confluence.content.render.xhtml;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 7.6.2,
 * agiledigital-labs/confluence-plugin-idea-search at 06d7d7b. Unconfirmed: the constructors.
 */
public class XhtmlException extends Exception {
    private static final long serialVersionUID = 1L;

    public XhtmlException() {}

    public XhtmlException(String message) {
        super(message);
    }

    public XhtmlException(Throwable cause) {
        super(cause);
    }

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
