package com.atlassian.sal.api.websudo;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed on Confluence 10.2.13, phrontizo/likec4-confluence at
 * 04f24e1.
 */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {}

    public WebSudoSessionException(String message) {
        super(message);
    }

    public WebSudoSessionException(String message, Throwable cause) {
        super(message, cause);
    }

    public WebSudoSessionException(Throwable cause) {
        super(cause);
    }
}
