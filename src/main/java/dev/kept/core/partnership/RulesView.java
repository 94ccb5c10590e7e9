package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.rulebook.DeliveryRule;
import java.util.List;

/**
 * The rules of the house as whoever takes a step needs to know them.
 *
 * @param noticeDays how early a new date must be agreed to count
 * @param noticeCalendar the working calendar these days are counted in; {@code null} for calendar days
 * @param reopenDays calendar days after a delivery within which it can be taken back
 * @param correctMinutes minutes after a date was named within which its own side puts it right alone; 0 for never
 * @param freshDays calendar days for which a disclosure counts as fresh
 * @param causes what people pick reasons from
 * @param figureYears for how many years back figures are told; {@code null} for ever
 * @param packMonths after how many months of rest a finished promise is packed away; {@code null} for never
 * @param consent when it counts that the promising side says that the requester agreed
 * @param statedCounts whether it does for the requester that was asked about
 * @param delivery which resolutions and statuses of an issue count as delivered
 */
public record RulesView(
        int noticeDays,
        @Nullable String noticeCalendar,
        int reopenDays,
        int correctMinutes,
        int freshDays,
        List<Cause> causes,
        @Nullable Integer figureYears,
        @Nullable Integer packMonths,
        ConsentRule consent,
        boolean statedCounts,
        DeliveryRule delivery) {

    public RulesView {
        causes = List.copyOf(causes);
    }
}
