package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.Project;
import java.util.List;
import java.util.function.Consumer;

/**
 * An issue to create.
 *
 * @param fill sets the fields the person filled in; key, status and dates are given by the tracker
 */
public record NewIssue(Project project, String typeId, Consumer<IssueDraft> fill, List<CustomChange> customs) {}
