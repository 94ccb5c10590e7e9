package dev.kept.core.house;

import dev.kept.core.promise.Cause;
import dev.kept.core.promise.HouseTerms;
import dev.kept.core.promise.NoticeRule;
import dev.kept.core.promise.WorkCalendar;
import dev.kept.core.promise.WorkCalendars;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules as an administrator set them. A rule changed later leaves promises made before as they are.
 *
 * @param notice by when a new date must be agreed to count; its calendar is one of {@code calendars}
 * @param reopenDays calendar days after a delivery within which a reopening takes it back
 * @param remindDays how many calendar days before the date the provider is reminded, the most first; may be empty
 * @param freshDays how many calendar days after it was last confirmed a disclosure counts as fresh
 * @param causes the reasons for variance people pick from, causes of both sides among them
 * @param calendars the working calendars, by name
 * @param retention for how long figures and who acted are kept
 */
public record HouseRules(
        NoticeRule notice,
        int reopenDays,
        List<Integer> remindDays,
        int freshDays,
        List<Cause> causes,
        List<WorkCalendar> calendars,
        Retention retention) {

    public static final int FRESH_DAYS = 30;

    /** The rules where nobody set others. */
    public static final HouseRules STANDARD = new HouseRules(
            NoticeRule.calendarDays(HouseTerms.NOTICE_DAYS),
            HouseTerms.REOPEN_DAYS,
            List.of(7, 1),
            FRESH_DAYS,
            Cause.STANDARD,
            List.of(),
            Retention.FOR_EVER);

    public HouseRules {
        remindDays = List.copyOf(remindDays);
        causes = List.copyOf(causes);
        calendars = List.copyOf(calendars);
    }

    /** The same rules with another retention. */
    public HouseRules with(Retention other) {
        return new HouseRules(notice, reopenDays, remindDays, freshDays, causes, calendars, other);
    }

    /** Whether there is a working calendar with that name. */
    public boolean has(String calendar) {
        return calendars.stream().anyMatch(one -> one.name().equals(calendar));
    }

    /** The terms for new promises; a promise to that function counts in its zone and its calendar. */
    public HouseTerms terms(BusinessFunction function, ZoneId houseZone, String instance) {
        ZoneId zone = function.zone() == null ? houseZone : function.zone();
        boolean own = notice.calendar() != null && function.calendar() != null;
        return terms(own ? new NoticeRule(notice.days(), function.calendar()) : notice, zone, instance);
    }

    /** The terms for new promises to somebody of whom nothing is known. */
    public HouseTerms terms(ZoneId zone, String instance) {
        return terms(notice, zone, instance);
    }

    private HouseTerms terms(NoticeRule rule, ZoneId zone, String instance) {
        WorkCalendars named = new WorkCalendars(
                calendars.stream().collect(Collectors.toMap(WorkCalendar::name, Function.identity())));
        return new HouseTerms(rule, reopenDays, zone, instance, named, causes);
    }
}
