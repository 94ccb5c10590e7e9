package org.ofbiz.core.entity;

/**
 * Mirrors org.ofbiz:ofbiz-core 1.x; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server at
 * 94c50dc.
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
