package com.atlassian.confluence.labels;

import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence. Unconfirmed: the member set.
 */
public interface Labelable {
    List<Label> getLabels();
}
