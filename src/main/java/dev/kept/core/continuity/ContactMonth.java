package dev.kept.core.continuity;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.understanding.ContactContinuity;
import dev.kept.core.measure.understanding.EffectiveContacts;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is kept of who dealt with a function in a month that is over: counts of one side.
 *
 * @param before how many people did in the month before
 * @param stayed how many of these did in this month, too; 0 for fewer than three people, of whom nothing is kept
 * @param year the dealings of the twelve months that end with this one
 */
public record ContactMonth(String function, Side side, YearMonth month, int before, int stayed, YearDealings year) {

    /**
     * How dealings spread over people.
     *
     * @param people how many there were
     * @param all of their dealings; this and what follows is 0 for fewer than three people, of whom nothing is kept
     * @param busiest how many of them one person had, who had most
     * @param squares the sum of each person's dealings squared
     */
    public record YearDealings(int people, long all, long busiest, long squares) {}

    /** How many stayed, of how many; not to be shown under three people. */
    Rate continuity() {
        return new Rate(stayed, before);
    }

    /** How many people it rests on; {@code null} where that may not be shown. */
    @Nullable
    EffectiveContacts effective() {
        return year.people() < ContactContinuity.FEWEST || year.all() == 0
                ? null
                : EffectiveContacts.of(year.people(), year.all(), year.busiest(), year.squares());
    }

    /** Whether it was over before that day began, and a day had passed in which it was counted. */
    boolean knownBy(LocalDate day) {
        return day.isAfter(month.plusMonths(1).atDay(1));
    }
}
