package dev.kept.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Texts;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.Side;

/** The rules of the house as JSON, with the words for them in the reader's language. */
public final class RulesJson {

    private RulesJson() {}

    public static ObjectNode write(RulesView rules, Texts texts) {
        ObjectNode json = Json.versioned();
        json.putObject("notice")
                .put("days", rules.noticeDays())
                .put("calendar", rules.noticeCalendar())
                .put("sentence", sentence(rules, texts));
        json.put("reopenDays", rules.reopenDays()).put("freshDays", rules.freshDays());
        json.put("figureYears", rules.figureYears()).put("packMonths", rules.packMonths());
        ArrayNode causes = json.putArray("causes");
        for (Cause cause : rules.causes()) {
            Side side = cause.side();
            causes.addObject()
                    .put("code", cause.code())
                    .put("side", side == null ? null : side.code())
                    .put("name", cause.label() == null ? texts.text("kept.cause." + cause.code()) : cause.label())
                    .put("label", cause.label());
        }
        return json;
    }

    private static String sentence(RulesView rules, Texts texts) {
        String days = Integer.toString(rules.noticeDays());
        if (rules.noticeDays() == 0) {
            return texts.text("kept.rules.notice.none");
        }
        String number = rules.noticeDays() == 1 ? ".one" : "";
        return rules.noticeCalendar() == null
                ? texts.text("kept.rules.notice.days" + number, days)
                : texts.text("kept.rules.notice.working" + number, days, rules.noticeCalendar());
    }
}
