package dev.kept.core;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What came of a question or a request: the value, or a refusal that a business person understands. Expected
 * refusals travel as values so that no caller can forget them; broken invariants are exceptions instead.
 */
public sealed interface Answer<T> {

    /** The value asked for. */
    record Given<T>(T value) implements Answer<T> {}

    /** Why there is no value. */
    record Refused<T>(Refusal refusal) implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Reads both cases; there is no third. */
    default <R> R fold(Function<? super T, ? extends R> given, Function<? super Refusal, ? extends R> refused) {
        if (this instanceof Given<T> answer) {
            return given.apply(answer.value());
        }
        return refused.apply(((Refused<T>) this).refusal());
    }

    /** Does something with the value, if there is one. */
    default void ifGiven(Consumer<? super T> action) {
        if (this instanceof Given<T> answer) {
            action.accept(answer.value());
        }
    }

    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> of(change.apply(value)), Answer::refused);
    }

    default <R> Answer<R> flatMap(Function<? super T, Answer<R>> next) {
        return fold(next, Answer::refused);
    }
}
