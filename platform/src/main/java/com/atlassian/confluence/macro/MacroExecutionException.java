package com.atlassian.confluence.macro;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.2.13, phrontizo/likec4-confluence at
 * 04f24e1.
 */
public class MacroExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    public MacroExecutionException() {}

    public MacroExecutionException(Throwable cause) {
        super(cause);
    }

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
