package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.Facts;
import dev.kept.core.promise.ToldHow;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the promising side says of how it told the other side itself; unchecked input.
 *
 * @param how {@code null} when nothing is said of it
 * @param on the day; {@code null} for today
 */
public record StatedTelling(@Nullable ToldHow how, @Nullable LocalDate on) {

    /** Nothing is said: only what the product does, or a contact, tells. */
    public static final StatedTelling NONE = new StatedTelling(null, null);

    /** They were told today. */
    public static StatedTelling today(ToldHow how) {
        return new StatedTelling(how, null);
    }

    /** As facts of the event that says what was told. */
    Answer<EventDraft> beside(EventDraft draft, Commitment now, Act act) {
        return day(now, act)
                .map(day -> how == null
                        ? draft.stating(Facts.TOLD, Facts.NOT_AT_ALL)
                        : draft.stating(Map.of(Facts.TOLD, day.toString(), Facts.HOW, how.name())));
    }

    /**
     * The day they were told, as far as it may be stated: not before the promise, not ahead, and once the first date is over
     * no day but today, because a miss must not be warned of afterwards.
     */
    Answer<LocalDate> day(Commitment now, Act act) {
        LocalDate today = act.today(now);
        if (on == null) {
            return Answer.of(today);
        }
        if (how == null) {
            return invalid("kept.refusal.told.how");
        }
        if (on.isAfter(today)) {
            return invalid("kept.refusal.told.ahead", on.toString());
        }
        if (on.isBefore(now.promise().madeOn())) {
            return invalid("kept.refusal.told.before", now.promise().madeOn().toString());
        }
        LocalDate first = now.promise().firstDate();
        return today.isAfter(first) && !on.equals(today)
                ? invalid("kept.refusal.told.late", first.toString())
                : Answer.of(on);
    }

    private static Answer<LocalDate> invalid(String key, String... arguments) {
        return Answer.refused(Refusal.invalid("toldOn", key, arguments));
    }
}
