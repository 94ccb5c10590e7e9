package com.atlassian.confluence.labels;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 6.8.2,
 * totallytot/ping-service-confluence at acc50af. Unconfirmed: all parameter types.
 */
public interface LabelManager {
    int addLabel(Labelable object, Label label);

    int removeLabel(Labelable object, Label label);

    Label getLabel(String labelName);

    Label createLabel(Label label);
}
