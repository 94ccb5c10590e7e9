package dev.kept.core.notice;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.Undo;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which events are told, and whether what was to be told is still so when it is. */
public final class NoticeRules {

    /** The kinds that anything is told of: what else is new is passed over without a look at its chain. */
    static final Set<EventKind> TOLD = Set.of(
            EventKind.DELIVERED,
            EventKind.ACCEPTED_AS_DONE,
            EventKind.DATE_AGREED,
            EventKind.RELEASED,
            EventKind.WITHDRAWN,
            EventKind.ACCEPTED,
            EventKind.DECLINED);

    private NoticeRules() {}

    /** From when on an event is told: a slip that is taken back at once is no news. */
    static Instant settled(LedgerEvent event) {
        return event.at().plus(Undo.FOR);
    }

    /**
     * What the contacts are told of that event; empty when nothing. What was stated in their name is mailed by the step
     * itself, so that they can object, and is not told once more; nor is what was read from history or came with a chain from
     * another instance.
     */
    static Optional<NoticeKind> of(LedgerEvent event, List<LedgerEvent> chain) {
        boolean provider = event.side() == chain.get(0).provider();
        boolean answered = event.word(chain.get(0).provider()) == Word.ANSWERED;
        if (!news(event, chain)) {
            return Optional.empty();
        }
        return switch (event.kind()) {
            case DELIVERED -> Optional.of(NoticeKind.DELIVERED);
            case WITHDRAWN -> Optional.of(NoticeKind.WITHDRAWN);
            case DECLINED -> Optional.of(NoticeKind.DECLINED);
            case ACCEPTED -> provider || answered ? Optional.of(NoticeKind.TAKEN_UP) : Optional.empty();
            case DATE_AGREED -> answered ? Optional.of(NoticeKind.MOVED) : Optional.empty();
            case RELEASED -> answered ? Optional.of(NoticeKind.RELEASED) : Optional.empty();
            case ACCEPTED_AS_DONE -> answered ? Optional.of(NoticeKind.KEPT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether it happened here and now: it was not read from history and did not come with a chain from another instance. */
    public static boolean news(LedgerEvent event, List<LedgerEvent> chain) {
        boolean history = event.word(chain.get(0).provider()) == Word.RULE && event.via() != Via.ISSUE;
        return !history && !arrived(event, chain);
    }

    /** Whether the chain came from another instance after that event, which that one told of. */
    private static boolean arrived(LedgerEvent event, List<LedgerEvent> chain) {
        return chain.stream().anyMatch(one -> one.sequence() > event.sequence() && one.brought());
    }

    /** Whether it was delivered by the day that counts, as the measures say. */
    public static boolean kept(Commitment commitment) {
        return promised(commitment)
                && Outcomes.of(commitment, commitment.agreedDate().plusDays(1)).kept();
    }

    /** When the day of the promise is over where the requester is. */
    public static Instant over(Commitment commitment) {
        return commitment
                .agreedDate()
                .plusDays(1)
                .atStartOfDay(commitment.zone())
                .toInstant();
    }

    /** Whether the day passed and nothing was delivered; of what was withdrawn the contacts have heard. */
    public static boolean missed(Commitment commitment, Instant now) {
        return promised(commitment)
                && commitment.promise().withdrawnOn() == null
                && !now.isBefore(over(commitment))
                && !kept(commitment);
    }

    /**
     * Whether that is still so. Who is told late is told what is so now, and not what was; what was taken back and done once
     * more has a notice of its own.
     *
     * @param date the new date that it tells; {@code null} when none
     * @param later what happened after it, in the commitment's chain
     */
    static boolean stands(
            Notice notice, Commitment commitment, @Nullable LocalDate date, List<LedgerEvent> later, Instant now) {
        if (commitment.deal().parent() != null || commitment.deleted()) {
            return false;
        }
        return switch (notice.kind()) {
            case DELIVERED ->
                commitment.deliveredOn() != null
                        && later.stream().noneMatch(event -> event.kind() == EventKind.DELIVERED);
            case KEPT -> kept(commitment);
            case MISSED -> missed(commitment, now);
            case MOVED -> dated(commitment, date);
            case RELEASED, WITHDRAWN -> commitment.promise().withdrawnOn() != null;
            case TAKEN_UP -> commitment.stage() == Stage.PROMISE;
            case DECLINED -> later.stream().noneMatch(NoticeRules::agrees);
        };
    }

    /** Whether it agrees after all to the date, the end or the mistyped date that was refused. */
    private static boolean agrees(LedgerEvent event) {
        return switch (event.kind()) {
            case DATE_AGREED, RELEASED -> true;
            case CORRECTED -> event.date() != null;
            default -> false;
        };
    }

    /** Whether that date counts, or is shown. */
    private static boolean dated(Commitment commitment, LocalDate date) {
        return commitment.agreedDate().equals(date) || commitment.latestDate().equals(date);
    }

    private static boolean promised(Commitment commitment) {
        return commitment.stage() == Stage.PROMISE;
    }
}
