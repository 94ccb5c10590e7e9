package dev.kept.storage.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Conditions of a {@code WHERE} that all hold, and the values for their places in the order in which they stand. Written
 * as {@link SqlNames} says.
 */
public final class Clause {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * A column that is one of these values: {@code [COLUMN] IN (?, ?)}.
     *
     * @param column in brackets, as {@link SqlNames} reads it
     * @param choices as in {@link #in}
     */
    public static Clause where(String column, Collection<?> choices) {
        return new Clause().in(column, choices);
    }

    /** As many places for values as there are, with commas between: {@code ?, ?, ?}. */
    public static String places(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    /**
     * Adds one more condition that has to hold.
     *
     * @param condition with a question mark for each of the values; never with a value in its text
     * @param newValues none of them {@code null}: what is absent is asked for by {@code IS NULL}, without a value
     */
    public Clause and(String condition, Object... newValues) {
        conditions.add(condition);
        values.addAll(List.of(newValues));
        return this;
    }

    /**
     * The column is one of these values. Nothing holds for none: that is no list in SQL, so a condition that never holds
     * stands for it.
     *
     * @param choices no more than every database takes in one list, which is about a thousand
     */
    public Clause in(String column, Collection<?> choices) {
        return choices.isEmpty()
                ? and("1 = 0")
                : and(column + " IN (" + places(choices.size()) + ")", choices.toArray());
    }

    /** The conditions, or one that always holds when there are none. */
    public String text() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
    }

    /** The values for the question marks in {@link #text}, in their order. */
    public Object[] values() {
        return values.toArray();
    }
}
