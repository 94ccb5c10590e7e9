package dev.kept.core.reminder;

import dev.kept.core.BestEffort;
import dev.kept.core.Nullable;
import dev.kept.core.consent.Mail;
import dev.kept.core.consent.Post;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Reminds of every open promise whose agreed date is as many days ahead as the rules of the house say, counted in the
 * requester's zone. May run as often as anybody likes, on any node and on several at once: a reminder is claimed in the
 * database before it is sent, so a promise is reminded of once a day at most. A crash between the two loses that one
 * mail; the host's queue, which lives in memory, could not tell whether it was sent. Where there is no queue, the claim is
 * given back and the next round tries again.
 */
public final class Reminders {

    static final int PAGE = 200;
    /** Long enough for a clock set back or a database restored from yesterday. */
    static final int REMEMBERED_DAYS = 60;

    private final LedgerStore ledger;
    private final RuleStore rules;
    private final ReminderLog log;
    private final ReminderLetters letters;
    private final Post post;
    private final Clock clock;

    public Reminders(
            LedgerStore ledger, RuleStore rules, ReminderLog log, ReminderLetters letters, Post post, Clock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.log = log;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** What became of a reminder that was due. */
    public enum ReminderResult {
        SENT,
        /** Sent before, or just now by another node. */
        ALREADY,
        /** Nobody to send it to; looked at again by the next round of the day. */
        UNREACHABLE,
        /** Tried again by the next round of the day. */
        FAILED
    }

    /**
     * What came of a round.
     *
     * @param complete whether it was not stopped
     */
    public record Round(Map<ReminderResult, Integer> counts, boolean complete) {
        public Round {
            counts = Map.copyOf(counts);
        }

        public int count(ReminderResult came) {
            return counts.getOrDefault(came, 0);
        }
    }

    /**
     * Sends what is due now and was not sent yet.
     *
     * @param stopped asked before each reminder
     * @param failures told of each reminder that failed; the others go on
     */
    public Round remind(BooleanSupplier stopped, BiConsumer<Reminder, RuntimeException> failures) {
        HouseRules now = rules.current();
        if (!now.on(Capability.REMINDERS)) {
            return new Round(Map.of(), true);
        }
        Map<ReminderResult, Integer> counts = new EnumMap<>(ReminderResult.class);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int ahead : now.remindDays()) {
            @Nullable CommitmentId after = null;
            List<Commitment> page;
            do {
                // Somewhere it is still the day before, and somewhere else the day after.
                page = ledger.awaitedBetween(today.plusDays(ahead - 1L), today.plusDays(ahead + 2L), after, PAGE);
                for (Commitment commitment : page) {
                    if (stopped.getAsBoolean()) {
                        return new Round(counts, false);
                    }
                    after = commitment.id();
                    Reminder reminder = new Reminder(commitment, today(commitment));
                    if (reminder.daysAhead() == ahead && commitment.open()) {
                        attempt(reminder, failures).ifPresent(came -> counts.merge(came, 1, Integer::sum));
                    }
                }
            } while (page.size() == PAGE);
        }
        log.forget(today.minusDays(REMEMBERED_DAYS));
        return new Round(counts, true);
    }

    private LocalDate today(Commitment commitment) {
        return LocalDate.ofInstant(clock.instant(), commitment.zone());
    }

    /** Empty when nothing is left to remind of. */
    private Optional<ReminderResult> attempt(Reminder reminder, BiConsumer<Reminder, RuntimeException> failures) {
        return BestEffort.attempt(
                () -> wholeOpen(reminder.commitment()) ? Optional.of(send(reminder)) : Optional.empty(), failure -> {
                    failures.accept(reminder, failure);
                    return Optional.of(ReminderResult.FAILED);
                });
    }

    /** A part shares the outcome of what it was split from; once that is settled, there is nothing to save. */
    private boolean wholeOpen(Commitment commitment) {
        CommitmentId whole = commitment.deal().parent();
        return whole == null || ledger.find(whole).filter(Commitment::open).isPresent();
    }

    /** Written before it is claimed, so that as little as possible can go wrong between the claim and the mail. */
    private ReminderResult send(Reminder reminder) {
        CommitmentId id = reminder.commitment().id();
        if (log.claimed(id, reminder.day())) {
            return ReminderResult.ALREADY;
        }
        Optional<Mail> letter = letters.letter(reminder);
        if (letter.isEmpty()) {
            return ReminderResult.UNREACHABLE;
        }
        if (!log.claim(id, reminder.day())) {
            return ReminderResult.ALREADY;
        }
        if (!post.send(letter.get())) {
            log.giveBack(id, reminder.day());
            return ReminderResult.FAILED;
        }
        return ReminderResult.SENT;
    }
}
