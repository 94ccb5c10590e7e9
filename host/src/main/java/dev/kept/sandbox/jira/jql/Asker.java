package dev.kept.sandbox.jira.jql;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.IssueState;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who asks.
 *
 * @param overridden whether everything may be found, whoever may see it
 * @param visible    whether this person may see an issue; every issue when overridden
 */
public record Asker(Optional<User> user, boolean overridden, Predicate<IssueState> visible) {}
