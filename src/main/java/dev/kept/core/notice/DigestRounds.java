package dev.kept.core.notice;

import dev.kept.core.BestEffort;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.RuleStore;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Sends the contacts of each function what its week was, on Monday from 7:00 where the function is and until Wednesday where no
 * node was up. May run as often as anybody likes, on any node and on several at once: each mail is claimed before it goes out.
 * Between claim and mail a node may die; then that one mail is lost, and none is sent twice.
 */
public final class DigestRounds {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    /** After Wednesday the week is no news any more. */
    private static final int DAYS_LATE = 2;

    private static final int WEEKS_REMEMBERED = 8;

    private final FunctionStore functions;
    private final RuleStore rules;
    private final DigestSource source;
    private final DigestStore store;
    private final DigestMailing mailing;
    private final Clock clock;

    /** @param clock tells the house's zone, too, for functions that have none of their own */
    public DigestRounds(
            FunctionStore functions,
            RuleStore rules,
            DigestSource source,
            DigestStore store,
            DigestMailing mailing,
            Clock clock) {
        this.functions = functions;
        this.rules = rules;
        this.source = source;
        this.store = store;
        this.mailing = mailing;
        this.clock = clock;
    }

    /**
     * What came of a round.
     *
     * @param sent mails
     * @param failed mails, and functions whose week could not be read
     * @param complete whether it was not stopped
     */
    public record DigestRound(int sent, int failed, boolean complete) {}

    /** The digest of the last week that is over, as it would go out now, whether it is switched on or not. */
    public WeeklyDigest preview(BusinessFunction function) {
        return source.digest(function, monday(there(function)).minusWeeks(1));
    }

    /**
     * Sends what is due.
     *
     * @param stopped asked between two functions
     * @param failures told of each function that failed, by its name; the others go on
     */
    public DigestRound run(BooleanSupplier stopped, BiConsumer<String, RuntimeException> failures) {
        if (!rules.current().on(Capability.DIGESTS)) {
            return new DigestRound(0, 0, true);
        }
        List<BusinessFunction> all = functions.all();
        List<BusinessFunction> due = all.stream()
                .filter(one -> !one.contacts().isEmpty() && due(there(one)) && store.on(one.name()))
                .toList();
        if (due.isEmpty()) {
            return new DigestRound(0, 0, true);
        }
        int sent = 0;
        int failed = 0;
        for (BusinessFunction function : due) {
            if (stopped.getAsBoolean()) {
                return new DigestRound(sent, failed, false);
            }
            LocalDate week = monday(there(function)).minusWeeks(1);
            store.forget(week.minusWeeks(WEEKS_REMEMBERED));
            int[] done = BestEffort.attempt(() -> mailing.send(function, week, source), failure -> {
                failures.accept(function.name(), failure);
                return new int[] {0, 1};
            });
            sent += done[0];
            failed += done[1];
        }
        return new DigestRound(sent, failed, true);
    }

    private ZonedDateTime there(BusinessFunction function) {
        ZoneId zone = function.zone() == null ? clock.getZone() : function.zone();
        return clock.instant().atZone(zone);
    }

    private static LocalDate monday(ZonedDateTime now) {
        return now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean due(ZonedDateTime now) {
        ZonedDateTime morning = monday(now).atTime(MORNING).atZone(now.getZone());
        return !now.isBefore(morning) && !now.toLocalDate().isAfter(monday(now).plusDays(DAYS_LATE));
    }
}
