package dev.kept.sandbox.jira.jql;

import dev.kept.sandbox.host.User;
import java.util.List;
import java.util.Optional;

/** The functions that plugins bring. */
@FunctionalInterface
public interface JqlFunctions {

    /** No functions. */
    JqlFunctions NONE = (user, call, test) -> Optional.empty();

    /**
     * What the call stands for, as words such as a query could hold; empty when no plugin has the function.
     *
     * @throws JqlProblem when the function refuses its arguments
     */
    Optional<List<String>> values(Optional<User> user, Query.Call call, Query.Test test);

    /** The refusal of a function. */
    static JqlProblem refuse(List<String> messages) {
        return new JqlProblem(messages);
    }
}
