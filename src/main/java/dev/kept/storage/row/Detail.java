package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.FactsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something of a commitment that no query asks for, so that it needs no column of its own: facts in the row's column of
 * details, whose form is {@link FactsText}.
 *
 * <p>Details may be added without an upgrade of the tables: a row written before simply has no such fact.
 *
 * @param written adds its facts for a commitment; none when there is nothing to say
 * @param read what the facts say, as it was taken from the commitment
 */
record Detail<T>(BiConsumer<Commitment, Map<String, String>> written, Function<Map<String, String>, T> read) {

    T of(Map<String, String> facts) {
        return read.apply(facts);
    }

    /** One fact, in the form of the value's {@code toString}. */
    static <T> Detail<@Nullable T> fact(
            String name, Function<Commitment, @Nullable T> taken, Function<String, T> given) {
        return new Detail<>((one, facts) -> put(facts, name, taken.apply(one)), facts -> {
            String text = facts.get(name);
            return text == null ? null : given.apply(text);
        });
    }

    /** A fact that is there when it holds. */
    static Detail<Boolean> flag(String name, Predicate<Commitment> holds) {
        return new Detail<>(
                (one, facts) -> put(facts, name, holds.test(one) ? Boolean.TRUE : null),
                facts -> facts.containsKey(name));
    }

    /** Facts with the numbers 0, 1 … behind their name. */
    static <T> Detail<List<T>> numbered(
            String name, Function<Commitment, List<T>> taken, Function<T, String> written, Function<String, T> given) {
        return new Detail<>(
                (one, facts) -> {
                    List<T> values = taken.apply(one);
                    for (int i = 0; i < values.size(); i++) {
                        put(facts, name + i, written.apply(values.get(i)));
                    }
                },
                facts -> {
                    List<T> values = new ArrayList<>();
                    for (int i = 0; facts.containsKey(name + i); i++) {
                        values.add(given.apply(facts.get(name + i)));
                    }
                    return values;
                });
    }

    /** Adds the fact unless there is nothing to say: a fact without a value is left out, never empty. */
    static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }
}
