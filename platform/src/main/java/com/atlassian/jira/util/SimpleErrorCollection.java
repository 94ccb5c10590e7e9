package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8, mailru/jira-plugins-mrimsender at 12bdf7f.
 */
public class SimpleErrorCollection implements ErrorCollection, Serializable {
    private static final long serialVersionUID = 1L;
    private final Map<String, String> errors = new LinkedHashMap<>(2);
    private final List<String> errorMessages = new ArrayList<>(1);
    private final Set<Reason> reasons = new LinkedHashSet<>(1);

    public SimpleErrorCollection() {}

    public SimpleErrorCollection(ErrorCollection errorCollection) {
        addErrorCollection(errorCollection);
    }

    public SimpleErrorCollection(String errorMessage) {
        addErrorMessage(errorMessage);
    }

    public SimpleErrorCollection(String errorMessage, Reason reason) {
        addErrorMessage(errorMessage, reason);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public void setErrorMessages(Collection<String> messages) {
        errorMessages.clear();
        errorMessages.addAll(messages);
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        addErrorMessages(other.getErrorMessages());
        addErrors(other.getErrors());
        addReasons(other.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> messages) {
        errorMessages.addAll(messages);
    }

    @Override
    public void addErrors(Map<String, String> more) {
        errors.putAll(more);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !errorMessages.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public void setReasons(Set<Reason> newReasons) {
        reasons.clear();
        reasons.addAll(newReasons);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "Errors: " + errors + "\nError Messages: " + errorMessages;
    }
}
