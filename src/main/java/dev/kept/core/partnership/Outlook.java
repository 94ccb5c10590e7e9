package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.Objection;
import dev.kept.core.measure.Announcement;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;

/**
 * Until when steps still make a difference to the figures. Every day is one in the requester's zone.
 *
 * @param today the day a step taken now counts on
 * @param changeUntil the last day on which a new date counts that the requester agrees to
 * @param warnUntil the last day on which a warning announces a slip in time
 * @param releaseUntil the last day on which the requester's consent still releases
 * @param statedReleaseBefore the day before which a consent that is only stated releases
 * @param reopenUntil the last day on which the delivery can be taken back; {@code null} while nothing is delivered
 * @param saidTold the day on which the requester is said to have been told, where that is what it can object to now; else
 *     {@code null}
 */
public record Outlook(
        LocalDate today,
        LocalDate changeUntil,
        LocalDate warnUntil,
        LocalDate releaseUntil,
        LocalDate statedReleaseBefore,
        @Nullable LocalDate reopenUntil,
        @Nullable LocalDate saidTold) {

    /**
     * The outlook of one commitment.
     *
     * @param house names the working calendars and the reopen window
     */
    public static Outlook of(Commitment commitment, HouseTerms house, LocalDate today) {
        LocalDate first = commitment.promise().firstDate();
        LocalDate delivered = commitment.deliveredOn();
        return new Outlook(
                today,
                commitment.deal().notice().lastDay(commitment.agreedDate(), house.calendars()),
                first.minusDays(Announcement.FEWEST_LEAD_DAYS),
                first,
                commitment.decidingDate(),
                delivered == null ? null : delivered.plusDays(house.reopenDays()),
                Objection.latest(commitment)
                        .flatMap(open -> open.toldOn(commitment))
                        .orElse(null));
    }

    /** Whether today is not later than that day. */
    public boolean reaches(LocalDate day) {
        return !today.isAfter(day);
    }
}
