package dev.kept.sandbox.jira.jql;

import java.util.List;
import java.util.function.Function;

/**
 * A field that queries can name.
 *
 * @param values the values of an issue; instants, days, numbers or texts
 * @param literal what a word in the query stands for, in the shape of the values; throws {@link JqlProblem} for a word
 *     that means nothing there
 * @param rank what issues are sorted by
 */
record SearchField(
        String name,
        Kind kind,
        Function<IndexEntry, List<Object>> values,
        Function<String, List<Object>> literal,
        Function<Object, Comparable<?>> rank) {

    /** How a field compares. */
    enum Kind {
        /** One of a list, such as a status; = and in. */
        CHOICE,
        /** A text searched by its words; ~ only. */
        TEXT,
        /** A text compared as a whole, upper and lower case alike; = and in. */
        WORD,
        /** An instant or a day; all comparisons. */
        DATE,
        /** A number; all comparisons. */
        NUMBER,
        /** The issue itself; all comparisons. */
        KEY,
        /** A value of loaded data whose type is not known; everything. */
        RAW;

        boolean takes(Query.Operator operator) {
            return switch (operator) {
                case EQUALS, NOT_EQUALS, IN, NOT_IN -> this != TEXT;
                case LIKE, NOT_LIKE -> this == TEXT || this == RAW;
                case GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL ->
                    this == DATE || this == NUMBER || this == KEY || this == RAW;
                case IS, IS_NOT -> this != KEY;
            };
        }
    }

    static JqlProblem noSuchValue(String value, String field) {
        return new JqlProblem("The value '" + value + "' does not exist for the field '" + field + "'.");
    }
}
