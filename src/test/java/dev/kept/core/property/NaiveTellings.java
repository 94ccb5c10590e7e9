package dev.kept.core.property;

import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Telling;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** When somebody was told of a promise, each looked for in the whole list. */
final class NaiveTellings {

    private NaiveTellings() {}

    /** The days on which somebody was told that the first date will not hold. */
    static Stream<LocalDate> announced(Promise promise) {
        return told(promise, telling -> true);
    }

    /** Those that do not rest on the promising side's word. */
    static Stream<LocalDate> reached(Promise promise) {
        return told(promise, telling -> telling.word().word() != Word.STATED);
    }

    private static Stream<LocalDate> told(Promise promise, Predicate<Telling> which) {
        return promise.announced().stream()
                .filter(one -> one.date() == null || one.date().isAfter(promise.firstDate()))
                .flatMap(one -> one.tellings().stream())
                .filter(telling -> telling.word().objectedOn() == null)
                .filter(which)
                .map(Telling::on);
    }

    static LocalDate earliest(Promise promise) {
        return announced(promise).sorted().findFirst().orElse(null);
    }
}
