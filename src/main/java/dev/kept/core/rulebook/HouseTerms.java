package dev.kept.core.rulebook;

import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendars;
import java.time.ZoneId;
import java.util.List;

/**
 * The rules of the house for new commitments. A rule changed later leaves promises made before as they are.
 *
 * @param notice by when a new date must be agreed to count
 * @param reopenDays calendar days after a delivery within which a reopening takes it back, 0 or more
 * @param correctMinutes minutes after a date was named within which its own side puts it right alone; 0 for never
 * @param zone whose midnight counts where the requester's own zone is not known
 * @param instance names this installation, so that commitments keep different names when ledgers meet; may be empty
 * @param calendars the working calendars that notice rules name
 * @param causes the reasons for variance people pick from, causes of both sides among them
 * @param statedCounts whether it counts when the promising side says that the requester agreed
 */
public record HouseTerms(
        NoticeRule notice,
        int reopenDays,
        int correctMinutes,
        ZoneId zone,
        String instance,
        WorkCalendars calendars,
        List<Cause> causes,
        boolean statedCounts)
        implements House {

    public static final int NOTICE_DAYS = 1;
    public static final int REOPEN_DAYS = 14;
    public static final int CORRECT_MINUTES = 15;

    public HouseTerms {
        if (reopenDays < 0) {
            throw new IllegalArgumentException("Days cannot be negative: " + reopenDays);
        }
        causes = List.copyOf(causes);
    }

    /** Notice in calendar days, and the standard causes; nobody speaks for the requester. */
    public HouseTerms(int noticeDays, int reopenDays, ZoneId zone, String instance) {
        this(
                NoticeRule.calendarDays(noticeDays),
                reopenDays,
                CORRECT_MINUTES,
                zone,
                instance,
                WorkCalendars.NONE,
                Cause.STANDARD,
                true);
    }

    /** The rules where nobody set others. */
    public static HouseTerms standard(ZoneId zone, String instance) {
        return new HouseTerms(NOTICE_DAYS, REOPEN_DAYS, zone, instance);
    }

    /** Whether people may pick this cause. */
    boolean knows(String cause) {
        return causes.stream().anyMatch(known -> known.code().equals(cause));
    }

    /** These, for ever. */
    @Override
    public HouseTerms terms() {
        return this;
    }
}
