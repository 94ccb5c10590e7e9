package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for addError.
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addError(String field, String message, Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    Collection<String> getErrorMessages();

    void setErrorMessages(Collection<String> errorMessages);

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errors);

    void addErrorMessages(Collection<String> errorMessages);

    void addErrors(Map<String, String> errors);

    boolean hasAnyErrors();

    void addReason(Reason reason);

    void addReasons(Set<Reason> reasons);

    void setReasons(Set<Reason> reasons);

    Set<Reason> getReasons();

    enum Reason {
        NOT_FOUND(404),
        NOT_LOGGED_IN(401),
        FORBIDDEN(403),
        VALIDATION_FAILED(400),
        SERVER_ERROR(500),
        PRECONDITION_FAILED(412),
        CONFLICT(409);
        private final int httpStatusCode;

        Reason(int httpStatusCode) {
            this.httpStatusCode = httpStatusCode;
        }

        public int getHttpStatusCode() {
            return httpStatusCode;
        }
    }
}
