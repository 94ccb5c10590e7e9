package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.Retention;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.CauseName;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.link.Json;
import dev.kept.link.Within;
import java.util.List;

/**
 * The rules of the house, with the words for them in the reader's language.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param notice how early a new date must be agreed to count
 * @param reopenDays calendar days after a delivery within which it can be taken back
 * @param correctMinutes minutes after a date was named within which its own side puts it right alone; 0 for never
 * @param freshDays calendar days for which a disclosure counts as fresh
 * @param figureYears for how many years back figures are told; {@code null} for ever
 * @param packMonths after how many months of rest a finished promise is packed away; {@code null} for never
 * @param consent when it counts that the promising side says that the requester agreed
 * @param causes what people pick reasons from
 * @param delivered what of an issue counts as delivered
 */
public record RulesJson(
        int version,
        NoticeJson notice,
        int reopenDays,

        @Within(least = 0, most = HouseRules.MOST_CORRECT_MINUTES)
        int correctMinutes,

        int freshDays,

        @Within(least = Retention.LEAST_YEARS, most = Retention.MOST_YEARS) @Nullable
        Integer figureYears,

        @Within(least = Retention.LEAST_MONTHS, most = Retention.MOST_MONTHS) @Nullable
        Integer packMonths,

        ConsentJson consent,
        List<CauseJson> causes,
        DeliveredJson delivered) {

    private static final TextGroup<ConsentRule> CONSENTS = TextGroup.of("kept.rules.consent", ConsentRule.class);

    /** @param texts words in the reader's language */
    public static RulesJson of(RulesView rules, Texts texts) {
        return new RulesJson(
                Json.VERSION,
                new NoticeJson(rules.noticeDays(), rules.noticeCalendar(), sentence(rules, texts)),
                rules.reopenDays(),
                rules.correctMinutes(),
                rules.freshDays(),
                rules.figureYears(),
                rules.packMonths(),
                new ConsentJson(rules.consent(), rules.statedCounts(), texts.text(CONSENTS.key(rules.consent()))),
                rules.causes().stream().map(cause -> CauseJson.of(cause, texts)).toList(),
                new DeliveredJson(
                        rules.delivery().resolutions(), rules.delivery().statuses()));
    }

    /** The rule as one sentence, because languages count days in ways of their own. */
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
     * When it counts that the promising side says that the requester agreed.
     *
     * @param rule the rule of the house
     * @param statedCounts whether it does for the requester that was asked about
     * @param sentence the rule in the reader's language
     */
    record ConsentJson(ConsentRule rule, boolean statedCounts, String sentence) {}

    /**
     * How early a new date must be agreed.
     *
     * @param days how many days before the agreed date
     * @param calendar the working calendar the days are counted in; {@code null} for calendar days
     * @param sentence the rule in the reader's language
     */
    record NoticeJson(@Within(least = 0) int days, @Nullable String calendar, String sentence) {}

    /**
     * What of an issue counts as delivered.
     *
     * @param resolutions names of the resolutions that count; empty for those commonly used for work that was done
     * @param statuses names of the statuses that count without a resolution
     */
    record DeliveredJson(List<String> resolutions, List<String> statuses) {}

    /**
     * A cause people pick from.
     *
     * @param code what a step names the cause by
     * @param side the side it lies with; {@code null} for neither
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
