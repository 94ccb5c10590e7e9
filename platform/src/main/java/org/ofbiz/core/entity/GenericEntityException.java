package org.ofbiz.core.entity;

/**
 * Mirrors org.ofbiz:ofbiz-core 1.x; confirmed in atlascommunity/jira-plugins-groovy @ Jira 8.13.
 */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException() {}

    public GenericEntityException(String message) {
        super(message);
    }

    public GenericEntityException(String message, Throwable cause) {
        super(message, cause);
    }
}
