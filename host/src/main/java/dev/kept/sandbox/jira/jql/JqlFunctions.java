package dev.kept.sandbox.jira.jql;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions that plugins bring. */
public interface JqlFunctions {

    /** No functions. */
    JqlFunctions NONE = new JqlFunctions() {
        @Override
        public Optional<List<String>> values(Asker asker, Query.Call call, Query.Test test) {
            return Optional.empty();
        }

        @Override
        public List<Described> all(Locale locale) {
            return List.of();
        }
    };

    /**
     * What the query's author is told of a function.
     *
     * @param arguments   how many arguments it takes at least
     * @param list        whether it stands for several values and wants the operators in and not in
     * @param types       what kind of values
     * @param description a sentence, or empty
     */
    record Described(String name, int arguments, boolean list, List<String> types, String description) {

        /** How a call looks, with an empty text for each argument. */
        public String call() {
            return name + "(" + String.join(", ", Collections.nCopies(arguments, "\"\"")) + ")";
        }
    }

    /**
     * What the call stands for, as words such as a query could hold; empty when no plugin has the function.
     *
     * @throws JqlProblem when the function refuses its arguments
     */
    Optional<List<String>> values(Asker asker, Query.Call call, Query.Test test);

    /** All functions by name. */
    List<Described> all(Locale locale);

    /** The refusal of a function. */
    static JqlProblem refuse(List<String> messages) {
        return new JqlProblem(messages);
    }
}
