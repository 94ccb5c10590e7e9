package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.promise.Promise;
import dev.kept.definitions.promise.ParentRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases about promises and the days that go into their table. */
final class PromiseCases {

    static final int WIDEST_OFFSET_HOURS = 14;

    private PromiseCases() {}

    static ObjectNode table(Fields inputs) {
        return new Answers(PromiseSheet.read(inputs, "commitments")).everything();
    }

    static ObjectNode tableAsked(Fields inputs) {
        return new Answers(PromiseSheet.read(inputs, "commitments")).asked();
    }

    /** One table before and one after a split (example E05). */
    static ObjectNode split(Fields inputs) {
        ObjectNode all = split(inputs, Answers::everything);
        all.set("under_each_definition", split(inputs, Answers::eachDefinition));
        return all;
    }

    static ObjectNode splitAsked(Fields inputs) {
        return split(inputs, Answers::asked);
    }

    private static ObjectNode split(Fields inputs, Function<Answers, ObjectNode> measures) {
        PromiseSheet before = PromiseSheet.read(inputs, "before");
        PromiseSheet after = PromiseSheet.read(inputs, "after");
        ObjectNode all = Values.object();
        all.set("before", measures.apply(new Answers(before)));
        all.set("after", measures.apply(new Answers(after)));
        ParentRule rule = new ParentRule(after.table(), parents(before, after));
        ObjectNode node = all.putObject("parent_rule");
        node.set("after_count_rate", Values.share(rule.rate()));
        node.set("after_size_rate", Values.number(rule.rateBySize()));
        return all;
    }

    /** A promise's parent is the one it names, or the earlier promise of which its id is {@code <id>-<part>}. */
    static Function<Promise, String> parents(PromiseSheet before, PromiseSheet after) {
        Set<String> earlier = before.promises().stream().map(Promise::id).collect(Collectors.toSet());
        return promise -> {
            String stem = promise.id().replaceFirst("-[^-]*$", "");
            boolean child = !earlier.contains(promise.id()) && earlier.contains(stem);
            return after.parents().getOrDefault(promise.id(), child ? stem : promise.id());
        };
    }

    static ObjectNode delivery(Fields inputs) {
        Fields row = inputs.in("case");
        LocalDate due = row.date("due");
        LocalDate delivered = delivered(inputs).deliveredOn();
        // Without the rule the first closing stands, whatever comes after it.
        List<LocalDate> done = known(row.dates("done_events"), inputs.date("as_of"));
        LocalDate first = delivered(due, done, List.of(), 0).deliveredOn();
        ObjectNode all = Values.object();
        all.set("delivered_with_rule", Values.text(delivered));
        all.put("kept_with_rule", kept(delivered, due));
        all.set("delivered_without_rule", Values.text(first));
        all.put("kept_without_rule", kept(first, due));
        return all;
    }

    /** The promise of such a case, closed and reopened under its rule. */
    static RecordedPromise delivered(Fields inputs) {
        Fields row = inputs.in("case").only(Set.of("due", "done_events", "reopened", "reopen_window_days"));
        LocalDate asOf = inputs.date("as_of");
        return delivered(
                row.date("due"),
                known(row.dates("done_events"), asOf),
                known(row.dates("reopened"), asOf),
                row.count("reopen_window_days"));
    }

    private static RecordedPromise delivered(
            LocalDate due, List<LocalDate> done, List<LocalDate> reopened, int reopenDays) {
        LocalDate earliest = Stream.concat(Stream.of(due), done.stream())
                .min(LocalDate::compareTo)
                .orElse(due);
        Instant start = earliest.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        RecordedPromise promise = new RecordedPromise(due, start, ZoneOffset.UTC, reopenDays);
        promise.live(done, reopened);
        return promise;
    }

    private static List<LocalDate> known(List<LocalDate> days, LocalDate asOf) {
        return days.stream().filter(day -> !day.isAfter(asOf)).toList();
    }

    private static boolean kept(@Nullable LocalDate delivered, LocalDate due) {
        return delivered != null && !delivered.isAfter(due);
    }

    /** In every zone that lies whole hours from UTC. */
    static ObjectNode midnight(Fields inputs) {
        ObjectNode all = midnightAsked(inputs);
        for (int hours = 1; hours <= WIDEST_OFFSET_HOURS; hours++) {
            all.put(zoneName(hours), kept(inputs, hours));
            all.put(zoneName(-hours), kept(inputs, -hours));
        }
        return all;
    }

    static ObjectNode midnightAsked(Fields inputs) {
        ObjectNode all = Values.object();
        all.put(zoneName(0), kept(inputs, 0));
        return all;
    }

    /** The name that the worked examples have for the answer in a zone so many hours from UTC. */
    static String zoneName(int hours) {
        return "kept_in_utc" + (hours == 0 ? "" : (hours > 0 ? "_plus_" : "_minus_") + Math.abs(hours));
    }

    private static boolean kept(Fields inputs, int hours) {
        return kept(delivered(inputs, hours).deliveredOn(), inputs.date("due"));
    }

    /** The promise of such a case, delivered, where its requester is so many hours from UTC. */
    static RecordedPromise delivered(Fields inputs, int hours) {
        try {
            Instant done = Instant.parse(inputs.text("done_at"));
            LocalDate due = inputs.date("due");
            Instant beforehand = due.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
            RecordedPromise promise = new RecordedPromise(due, beforehand, ZoneOffset.ofHours(hours), 0);
            promise.deliver(done);
            return promise;
        } catch (DateTimeParseException e) {
            throw inputs.wrong("done_at", "an instant such as 2026-03-31T12:00:00Z");
        }
    }

    static ObjectNode notice(Fields inputs) {
        LocalDate announced = inputs.date("announced");
        LocalDate due = inputs.date("due");
        Set<LocalDate> holidays = Set.copyOf(inputs.dates("holidays"));
        ObjectNode all = Values.object();
        all.put("calendar_days", ChronoUnit.DAYS.between(announced, due));
        all.put("working_days", WorkCalendar.weekdays("the case's", holidays).notice(announced, due));
        all.put(
                "working_days_no_holidays",
                WorkCalendar.weekdays("without holidays", Set.of()).notice(announced, due));
        return all;
    }
}
