package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import dev.kept.core.rulebook.InputRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date that was mistyped. For a few minutes after it was named, and while nobody of the requester's answered to it, its own
 * side puts it right alone; later the requester has to say that it was one. Once a date is over nothing about it is put right.
 *
 * @param right the date that was meant
 * @param alone whether that needs no answer
 */
record MistypedDate(LocalDate right, boolean alone) {

    /** Empty when nothing is named, or the date that stands. */
    static Answer<Optional<MistypedDate>> of(Commitment now, @Nullable LocalDate right, Act act) {
        if (right == null || right.equals(now.latestDate())) {
            return Answer.of(Optional.empty());
        }
        if (right.equals(now.claimedDate())) {
            return States.unchanged();
        }
        LocalDate today = act.today(now);
        return States.whileOpen(now)
                .flatMap(open -> InputRules.date(right, today))
                .flatMap(good -> over(now, today) ? tooLate(now) : possible(now, good, act));
    }

    /** Whether figures may rest on one of its dates already. */
    static boolean over(Commitment now, LocalDate today) {
        return now.stage() == Stage.PROMISE && today.isAfter(now.decidingDate());
    }

    static <T> Answer<T> tooLate(Commitment now) {
        return Answer.refused(Refusal.invalid(
                "date", "kept.refusal.correct.over", now.decidingDate().toString()));
    }

    private static Answer<Optional<MistypedDate>> possible(Commitment now, LocalDate right, Act act) {
        if (now.deal().split() || now.deal().parent() != null) {
            return States.conflict("kept.refusal.correct.parts");
        }
        int minutes = act.house().correctMinutes();
        boolean alone = named(now, act)
                .filter(at -> Duration.between(at, act.at()).compareTo(Duration.ofMinutes(minutes)) < 0)
                .isPresent();
        return alone || agreedTo(now)
                ? Answer.of(Optional.of(new MistypedDate(right, alone)))
                : States.conflict("kept.refusal.correct.late", Integer.toString(minutes));
    }

    /** Whether the date that stands is the promised one. Another one is only waiting: it is replaced by a further one. */
    private static boolean agreedTo(Commitment now) {
        List<DateChange> changes = now.promise().changes();
        return now.stage() == Stage.PROMISE
                && (changes.isEmpty() || changes.get(changes.size() - 1).agreed());
    }

    /**
     * When the date that stands was typed; empty when nobody of this side typed it, or the requester's contact answered
     * since: what was answered is no slip any more. A correction does not begin the time anew.
     */
    private static Optional<Instant> named(Commitment now, Act act) {
        LocalDate date = null;
        Instant at = null;
        for (LedgerEvent event : act.history(now)) {
            switch (event.kind()) {
                case OFFERED, COUNTERED, DATE_PROPOSED, DATE_AGREED -> {
                    at = event.date() != null && event.date().equals(date) ? at : event.at();
                    date = event.date();
                }
                case CORRECTED -> date = event.date() == null ? date : event.date();
                case IMPORTED, DECLINED, OBJECTED -> {
                    at = null;
                    date = null;
                }
                default -> {
                    // Names no date.
                }
            }
            at = event.word(now.side()) == Word.ANSWERED ? null : at;
        }
        return Optional.ofNullable(at);
    }
}
