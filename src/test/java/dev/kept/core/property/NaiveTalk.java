package dev.kept.core.property;

import dev.kept.core.cell.Reason;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.conversation.Thanks;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** What the sides said about one promise, counted the slow way, as it was known on a day; {@code null} for nothing. */
final class NaiveTalk {

    private NaiveTalk() {}

    static Reason cause(Conversation talk, LocalDate day, LocalDate knownOn) {
        return last(talk.causes().stream().map(cause -> new Reason(days(cause.on(), day), cause.code())), day, knownOn);
    }

    static Reason cost(Conversation talk, LocalDate day, LocalDate knownOn) {
        return last(
                talk.feedback().costs().stream()
                        .map(told ->
                                new Reason(days(told.on(), day), told.cost().code())),
                day,
                knownOn);
    }

    static Integer thanks(Conversation talk, LocalDate day, LocalDate knownOn) {
        Thanks said = talk.feedback().thanks();
        return said == null || said.on().isAfter(knownOn) ? null : days(said.on(), day);
    }

    static Integer confirmed(Conversation talk, LocalDate day, LocalDate knownOn) {
        boolean known = talk.acceptedOn() != null && !talk.acceptedOn().isAfter(knownOn);
        return known && talk.confirmation().word() == Word.ANSWERED ? days(talk.acceptedOn(), day) : null;
    }

    /** What IT reported last by two weeks before the day, where that was IT's promise and open then. */
    static Reason reported(Conversation talk, Promise promise, LocalDate day) {
        return asked(promise, day) ? last(reports(talk, day), day, day.minusDays(14)) : null;
    }

    /** The days from the promise to its date, where nothing was reported of it by then. */
    static Integer unreported(Conversation talk, Promise promise, LocalDate day) {
        return asked(promise, day) && reported(talk, promise, day) == null ? days(promise.madeOn(), day) : null;
    }

    private static boolean asked(Promise promise, LocalDate day) {
        LocalDate by = day.minusDays(14);
        boolean over = Stream.of(promise.deliveredOn(), promise.withdrawnOn())
                .anyMatch(end -> end != null && end.compareTo(by) <= 0);
        return promise.side() == Side.IT && promise.madeOn().compareTo(by) <= 0 && !over;
    }

    private static Stream<Reason> reports(Conversation talk, LocalDate day) {
        return talk.reports().stream()
                .map(report ->
                        new Reason(days(report.on(), day), report.status().code()));
    }

    private static Reason last(Stream<Reason> said, LocalDate day, LocalDate knownOn) {
        return said.filter(one -> !day.minusDays(one.days()).isAfter(knownOn))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
