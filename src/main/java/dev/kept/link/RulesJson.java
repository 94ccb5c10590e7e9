package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.CauseName;
import dev.kept.core.promise.Side;
import java.util.List;

/** The rules of the house, with the words for them in the reader's language. */
public record RulesJson(
        int version,
        NoticeJson notice,
        int reopenDays,
        int freshDays,
        @Nullable Integer figureYears,
        @Nullable Integer packMonths,
        List<CauseJson> causes) {

    public static RulesJson of(RulesView rules, Texts texts) {
        return new RulesJson(
                Json.VERSION,
                new NoticeJson(rules.noticeDays(), rules.noticeCalendar(), sentence(rules, texts)),
                rules.reopenDays(),
                rules.freshDays(),
                rules.figureYears(),
                rules.packMonths(),
                rules.causes().stream().map(cause -> CauseJson.of(cause, texts)).toList());
    }

    private static String sentence(RulesView rules, Texts texts) {
        String days = Integer.toString(rules.noticeDays());
        if (rules.noticeDays() == 0) {
            return texts.text("kept.rules.notice.none");
        }
        boolean one = rules.noticeDays() == 1;
        return rules.noticeCalendar() == null
                ? texts.text(one ? "kept.rules.notice.days.one" : "kept.rules.notice.days", days)
                : texts.text(
                        one ? "kept.rules.notice.working.one" : "kept.rules.notice.working",
                        days,
                        rules.noticeCalendar());
    }

    /**
     * How early a new date must be agreed.
     *
     * @param calendar the working calendar the days are counted in; {@code null} for calendar days
     */
    record NoticeJson(int days, @Nullable String calendar, String sentence) {}

    /**
     * A cause people pick from.
     *
     * @param name what readers see
     * @param label the house's own name for it; {@code null} for a cause that comes with the product
     */
    record CauseJson(
            String code,
            @Nullable Side side,
            String name,
            @Nullable String label) {

        static CauseJson of(Cause cause, Texts texts) {
            return new CauseJson(cause.code(), cause.side(), CauseName.of(cause, texts), cause.label());
        }
    }
}
