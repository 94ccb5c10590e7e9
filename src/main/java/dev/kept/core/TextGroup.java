package dev.kept.core;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Texts of which there is one for each of a few things: the typed prefix of their i18n keys. The prefix stands whole in the
 * code, so that a search for the beginning of a key finds who uses it; which keys there are follows from the things' codes.
 *
 * @param <T> what has a code that is part of the keys, mostly an enum
 */
public final class TextGroup<T> {

    private final String prefix;
    private final String part;
    private final Function<T, String> code;
    private final List<T> all;

    private TextGroup(String prefix, String part, Function<T, String> code, List<T> all) {
        this.prefix = prefix;
        this.part = part;
        this.code = code;
        this.all = List.copyOf(all);
    }

    /** Keys such as {@code kept.outcome.kept_first}, one for each constant. */
    public static <E extends Enum<E> & Coded> TextGroup<E> of(String prefix, Class<E> type) {
        return new TextGroup<>(prefix + ".", "", Coded::code, List.of(type.getEnumConstants()));
    }

    /** Keys such as {@code kept.dialog.warn.title}, one for each constant, of the part {@code title}. */
    public static <E extends Enum<E> & Coded> TextGroup<E> of(String prefix, Class<E> type, String part) {
        return new TextGroup<>(prefix + ".", "." + part, Coded::code, List.of(type.getEnumConstants()));
    }

    /** Keys for things that are no enum; {@code known} are those that the product has texts for. */
    public static TextGroup<String> ofCodes(String prefix, List<String> known) {
        return new TextGroup<>(prefix + ".", "", Function.identity(), List.copyOf(known));
    }

    /** The same group where some constants are never asked for and have no text. */
    public TextGroup<T> only(Collection<T> some) {
        return new TextGroup<>(prefix, part, code, List.copyOf(some));
    }

    /** The whole key of one thing's text. */
    public String key(T one) {
        return prefix + code.apply(one) + part;
    }

    /** The things that have a text. */
    public List<T> all() {
        return all;
    }

    /** The keys of all things that have a text. */
    public Stream<String> keys() {
        return all.stream().map(this::key);
    }
}
