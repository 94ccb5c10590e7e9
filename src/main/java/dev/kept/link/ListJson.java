package dev.kept.link;

import java.util.List;
import java.util.function.Function;

/**
 * A short list, whole: there is no page to ask for. An object and no bare array, so that members can be added.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param values in the order the core gave them
 */
public record ListJson<T>(int version, List<T> values) {

    /** @param shape makes JSON of each value */
    public static <V, T> ListJson<T> of(List<V> values, Function<? super V, ? extends T> shape) {
        return new ListJson<>(Json.VERSION, values.stream().<T>map(shape).toList());
    }

    /** Names, as they are. */
    public static ListJson<String> ofNames(List<String> names) {
        return new ListJson<>(Json.VERSION, names);
    }
}
