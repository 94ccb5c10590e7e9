package dev.kept.core.ledger;

import dev.kept.core.promise.Announced;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Telling;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.util.List;

/** Who was told of warnings and new dates, as events say it. */
final class Tellings {

    private Tellings() {}

    /** What a warning or a new date announces, and to whom so far. An event from before there were tellings was told on its day. */
    static Announced announced(Commitment before, LedgerEvent event, LocalDate day) {
        String told = event.facts().get(Facts.TOLD);
        if (told == null) {
            return Announced.asGiven(day, event.date());
        }
        List<Telling> tellings = told.equals(Facts.NOT_AT_ALL)
                ? List.of()
                : List.of(stated(before.promise(), event, LocalDate.parse(told), day));
        return new Announced(event.sequence(), day, event.date(), tellings);
    }

    /** Told afterwards. */
    static Commitment told(Commitment before, LedgerEvent event, LocalDate day) {
        int about = Integer.parseInt(Facts.of(event, Facts.ABOUT));
        if (before.promise().announced().by(about).isEmpty()) {
            throw new IllegalStateException("Event " + event.sequence() + " of commitment " + event.commitment()
                    + " says that somebody was told of event " + about + ", which announces nothing");
        }
        // That a contact read it changes nothing that was asked, as little as a mail does.
        Telling telling = event.mailed() || event.read(about)
                ? Telling.mailed(day, event.sequence())
                : stated(before.promise(), event, LocalDate.parse(Facts.of(event, Facts.DAY)), day);
        return before.with(before.promise().told(about, telling));
    }

    /** Once the first date is over, no day before the record's own is believed: a miss must not be warned of afterwards. */
    private static Telling stated(Promise promise, LedgerEvent event, LocalDate told, LocalDate day) {
        boolean believed = !told.isAfter(day) && !told.isBefore(promise.madeOn()) && !day.isAfter(promise.firstDate());
        return new Telling(believed ? told : day, day, Consent.of(Word.STATED, event.sequence()));
    }

    /**
     * A contact who acts on the commitment reads what was said; one who objects reads what the objection is about. Whoever
     * states that they declined states that they were told. What somebody was told before is known already. Whoever read one
     * thing says nothing of another.
     */
    static Commitment heard(Commitment after, LedgerEvent event) {
        boolean answered = event.word(after.side()) == Word.ANSWERED;
        boolean declined = event.kind() == EventKind.DECLINED && event.side() != after.side();
        if (event.kind() == EventKind.TOLD || !answered && !declined) {
            return after;
        }
        LocalDate day = LocalDate.ofInstant(event.at(), after.zone());
        Telling telling = answered
                ? Telling.read(day, event.sequence())
                : new Telling(day, day, Consent.of(Word.STATED, event.sequence()));
        int about = event.kind() == EventKind.OBJECTED ? Integer.parseInt(Facts.of(event, Facts.ABOUT)) : 0;
        Promise promise = after.promise();
        for (Announced one : promise.announced()) {
            boolean meant = about == 0
                    || one.tellings().stream().anyMatch(told -> told.word().event() == about);
            if (one.event() > 0 && meant && one.toldOn().isEmpty()) {
                promise = promise.told(one.event(), telling);
            }
        }
        return promise == after.promise() ? after : after.with(promise);
    }
}
