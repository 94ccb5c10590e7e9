package dev.kept.link;

import java.util.List;
import java.util.function.Function;

/** A short list, whole. */
public record ListJson<T>(int version, List<T> values) {

    static <V, T> ListJson<T> of(List<V> values, Function<? super V, ? extends T> shape) {
        return new ListJson<>(Json.VERSION, values.stream().<T>map(shape).toList());
    }

    /** Names, as they are. */
    public static ListJson<String> ofNames(List<String> names) {
        return new ListJson<>(Json.VERSION, names);
    }
}
