package com.atlassian.confluence.labels;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; unconfirmed: all parameter types.
 */
public interface LabelManager {
    int addLabel(Labelable object, Label label);

    int removeLabel(Labelable object, Label label);

    Label getLabel(String labelName);

    Label createLabel(Label label);
}
