package com.atlassian.confluence.macro;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in phrontizo/likec4-confluence @ 2026-07-03,
 * ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
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
