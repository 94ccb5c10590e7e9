package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.IssueState;
import java.util.Optional;

/** A new value of one custom field, ready to be stored. */
@FunctionalInterface
public interface CustomChange {

    /** Stores the value on the issue and answers the history item; empty when nothing changed. */
    Optional<ChangeItem> apply(IssueState issue);
}
