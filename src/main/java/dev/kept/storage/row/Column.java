package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.storage.sql.Row;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One column of the commitments' table.
 *
 * <p>Writing, reading and comparing a column come from one description, so that they cannot differ. {@code value} and
 * {@code stored} have the same form: a rebuild compares the two without reading the row into a commitment.
 *
 * @param name as in the database
 * @param value what is to be stored of a commitment; {@code null} for nothing
 * @param stored what a row holds, in the form of {@code value}
 * @param given what a row holds, given back as what was taken from the commitment. Throws when it holds nothing in a
 *     column that is never empty
 */
record Column<T>(
        String name,
        Function<Commitment, @Nullable Object> value,
        Function<Row, @Nullable Object> stored,
        Function<Row, T> given) {

    /** What the row holds, as it was taken from the commitment. */
    T of(Row row) {
        return given.apply(row);
    }

    /** A text that is never empty, as it is. */
    static Column<String> text(String name, Function<Commitment, String> taken) {
        return text(name, taken, Function.identity(), Function.identity());
    }

    /** A text that is never empty, in a form of its own. */
    static <T> Column<T> text(
            String name, Function<Commitment, T> taken, Function<T, String> written, Function<String, T> read) {
        return new Column<>(
                name,
                taken.andThen(written)::apply,
                row -> row.getStringOrNull(name),
                row -> read.apply(row.getString(name)));
    }

    /** A text whose form has one for {@code null}. */
    static <T> Column<T> textOrNull(
            String name,
            Function<Commitment, T> taken,
            Function<T, @Nullable String> written,
            Function<@Nullable String, T> read) {
        return new Column<>(
                name,
                taken.andThen(written)::apply,
                row -> row.getStringOrNull(name),
                row -> read.apply(row.getStringOrNull(name)));
    }

    /** A text as it is, or nothing. */
    static Column<@Nullable String> textOrNull(String name, Function<Commitment, @Nullable String> taken) {
        return textOrNull(name, taken, Function.identity(), Function.identity());
    }

    /**
     * A constant by its name, never by its place, so that constants can be added anywhere. A name that is unknown
     * throws.
     */
    static <E extends Enum<E>> Column<E> choice(String name, Class<E> type, Function<Commitment, E> taken) {
        return text(name, taken, Enum::name, text -> Enum.valueOf(type, text));
    }

    /** A day that is never empty, as {@link DayText}. */
    static Column<LocalDate> day(String name, Function<Commitment, LocalDate> taken) {
        return text(name, taken, DayText::of, DayText::read);
    }

    /** A day as {@link DayText}, or nothing. */
    static Column<@Nullable LocalDate> dayOrNull(String name, Function<Commitment, @Nullable LocalDate> taken) {
        return textOrNull(name, taken, DayText::ofOrNull, DayText::readOrNull);
    }

    /** A whole number that is never empty; nothing would read as 0. */
    static Column<Long> number(String name, Function<Commitment, Long> taken) {
        return plain(name, taken, Row::getLong);
    }

    static Column<@Nullable Long> numberOrNull(String name, Function<Commitment, @Nullable Long> taken) {
        return plain(name, taken, Row::getLongOrNull);
    }

    static Column<Integer> integer(String name, Function<Commitment, Integer> taken) {
        return plain(name, taken, Row::getInt);
    }

    static Column<Double> decimal(String name, Function<Commitment, Double> taken) {
        return plain(name, taken, Row::getDouble);
    }

    /** A truth, bound as a value: the databases do not agree on a literal for it. */
    static Column<Boolean> flag(String name, Function<Commitment, Boolean> taken) {
        return plain(name, taken, Row::getBoolean);
    }

    /** What the database keeps as it is. */
    private static <T> Column<T> plain(String name, Function<Commitment, T> taken, BiFunction<Row, String, T> read) {
        return new Column<>(name, taken::apply, row -> read.apply(row, name), row -> read.apply(row, name));
    }
}
