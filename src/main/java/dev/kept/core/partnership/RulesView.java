package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Cause;
import java.util.List;

/**
 * The rules of the house as whoever takes a step needs to know them.
 *
 * @param noticeDays how early a new date must be agreed to count
 * @param noticeCalendar the working calendar these days are counted in; {@code null} for calendar days
 * @param reopenDays calendar days after a delivery within which it can be taken back
 * @param freshDays calendar days for which a disclosure counts as fresh
 * @param causes what people pick reasons from
 * @param figureYears for how many years back figures are told; {@code null} for ever
 * @param packMonths after how many months of rest a finished promise is packed away; {@code null} for never
 */
public record RulesView(
        int noticeDays,
        @Nullable String noticeCalendar,
        int reopenDays,
        int freshDays,
        List<Cause> causes,
        @Nullable Integer figureYears,
        @Nullable Integer packMonths) {

    public RulesView {
        causes = List.copyOf(causes);
    }
}
