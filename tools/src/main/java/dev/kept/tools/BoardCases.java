package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.figure.Measure;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Promise;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Cases about promises by way of ledger, cells and board. */
final class BoardCases {

    private static final String WITHOUT_THE_RULE = "what would be without the rule is on no board";
    private static final int LONGEST_NOTICE = 400;

    private BoardCases() {}

    static BoardAnswers table(Fields inputs) {
        return BoardFigures.of(PromiseSheet.read(inputs, "commitments"));
    }

    /** One table before and one after a split, and the split as the product keeps it (example E05). */
    static BoardAnswers split(Fields inputs) {
        PromiseSheet before = PromiseSheet.read(inputs, "before");
        PromiseSheet after = PromiseSheet.read(inputs, "after");
        BoardAnswers both = BoardFigures.of(before)
                .under("before")
                .and(BoardFigures.of(after).under("after"))
                .and(BoardFigures.split(before, life -> live(life, before, after))
                        .under("parent_rule"));
        ObjectNode each = both.values().putObject("under_each_definition");
        each.set("before", both.values().path("before"));
        each.set("after", both.values().path("after"));
        return both;
    }

    /** What was there before is made; what became several is split, and its parts live on. */
    private static void live(CaseLife life, PromiseSheet before, PromiseSheet after) {
        Function<Promise, String> parents = PromiseCases.parents(before, after);
        for (Promise whole : before.promises()) {
            List<Promise> parts = after.promises().stream()
                    .filter(part ->
                            parents.apply(part).equals(whole.id()) && !part.id().equals(whole.id()))
                    .toList();
            if (parts.isEmpty()) {
                life.add(whole);
            } else {
                life.addSplit(whole, parts);
            }
        }
    }

    static BoardAnswers delivery(Fields inputs) {
        RecordedPromise promise = PromiseCases.delivered(inputs);
        LocalDate asOf = inputs.date("as_of");
        ObjectNode values = Values.object();
        Map<String, String> without = new HashMap<>(Map.of(
                "delivered_without_rule", WITHOUT_THE_RULE,
                "kept_without_rule", WITHOUT_THE_RULE));
        values.set("delivered_with_rule", Values.text(promise.deliveredOn()));
        Rate rate = promise.board(asOf).rate(Measure.FIRST_PROMISE_RATE);
        if (rate.n() == 1) {
            values.put("kept_with_rule", rate.hits() == 1);
        } else {
            without.put("kept_with_rule", "its day is not over on the day of the board");
        }
        return BoardAnswers.of(values, without);
    }

    /** In every zone that lies whole hours from UTC, on a board some days later. */
    static BoardAnswers midnight(Fields inputs) {
        ObjectNode values = Values.object();
        for (int hours = -PromiseCases.WIDEST_OFFSET_HOURS; hours <= PromiseCases.WIDEST_OFFSET_HOURS; hours++) {
            RecordedPromise promise = PromiseCases.delivered(inputs, hours);
            LocalDate due = inputs.date("due");
            LocalDate delivered = promise.deliveredOn();
            LocalDate later = delivered == null || delivered.isBefore(due) ? due : delivered;
            Rate rate = promise.board(later.plusDays(1)).rate(Measure.FIRST_PROMISE_RATE);
            values.put(PromiseCases.zoneName(hours), rate.hits() == 1);
        }
        return BoardAnswers.of(values, Map.of());
    }

    /** How many days a notice rule may ask for so that a new date agreed on that day still counts on a ledger. */
    static BoardAnswers notice(Fields inputs) {
        LocalDate announced = inputs.date("announced");
        LocalDate due = inputs.date("due");
        long apart = ChronoUnit.DAYS.between(announced, due);
        if (apart < 0 || apart > LONGEST_NOTICE) {
            return BoardAnswers.notRun("announced after the date, or so early that no rule asks for it");
        }
        WorkCalendar own = WorkCalendar.weekdays("own", Set.copyOf(inputs.dates("holidays")));
        WorkCalendar plain = WorkCalendar.weekdays("plain", Set.of());
        WorkCalendars calendars = new WorkCalendars(Map.of(own.name(), own, plain.name(), plain));
        ObjectNode values = Values.object();
        values.put("calendar_days", longest(inputs, calendars, NoticeRule::calendarDays));
        values.put("working_days", longest(inputs, calendars, days -> new NoticeRule(days, own.name())));
        values.put("working_days_no_holidays", longest(inputs, calendars, days -> new NoticeRule(days, plain.name())));
        return BoardAnswers.of(values, Map.of());
    }

    private static int longest(Fields inputs, WorkCalendars calendars, IntFunction<NoticeRule> rule) {
        LocalDate announced = inputs.date("announced");
        LocalDate due = inputs.date("due");
        LocalDate later = due.plusDays(1);
        for (int days = 1; ; days++) {
            HouseTerms house = new HouseTerms(
                    rule.apply(days),
                    HouseTerms.REOPEN_DAYS,
                    HouseTerms.CORRECT_MINUTES,
                    ZoneOffset.UTC,
                    "case",
                    calendars,
                    Cause.STANDARD,
                    true);
            RecordedPromise promise =
                    new RecordedPromise(due, announced.atStartOfDay().toInstant(ZoneOffset.UTC), house);
            promise.agree(later);
            if (!promise.agreedDate().equals(later)) {
                return days - 1;
            }
        }
    }
}
