package dev.kept.core.ledger;

import dev.kept.core.Answer;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Telling;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.InputRules;
import dev.kept.core.rulebook.RequesterName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a fact of an event may say. Whatever comes from elsewhere passes the bounds that hold for what people type here, and
 * for what the product works out itself: a hash that is right says only that nobody changed a record since it was written,
 * not that it was written by this product.
 */
final class FactBounds {
    /** As far as days are kept, in years. */
    static final int FIRST_YEAR = 1;

    static final int LAST_YEAR = 9999;
    private static final int MOST_PARTS = 50;
    private static final int MOST_EVENTS = 99_999;
    /** A history is taken as it is: what was reopened after years was reopened. */
    private static final int MOST_REOPEN_DAYS = 36_600;

    private static final int LONGEST_NAME = 120;

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1," + Cause.LONGEST + "}");
    private static final Pattern UID = Pattern.compile("[A-Za-z0-9-]{1," + CommitmentId.LONGEST + "}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9.E-]{1,24}");

    /** Whoever adds a fact adds its bounds here. */
    private static final Map<String, Predicate<String>> BOUNDS = Map.ofEntries(
            Map.entry(Facts.ISSUE, matches(ID)),
            Map.entry(Facts.COMMENT, matches(ID)),
            Map.entry(Facts.PROJECT, matches(ID)),
            Map.entry(Facts.COUNTS_IN, matches(ID)),
            Map.entry(Facts.RESTRICTED, FactBounds::truth),
            Map.entry(Facts.CONSENT, FactBounds::truth),
            Map.entry(Facts.REQUESTER, RequesterName::recordable),
            Map.entry(
                    Facts.SIZE,
                    value -> DECIMAL.matcher(value).matches() && good(InputRules.size(Double.parseDouble(value)))),
            Map.entry(Facts.ZONE, value -> ZoneId.of(value).getId().equals(value)),
            Map.entry(Facts.NOTICE_DAYS, upTo(NoticeRule.MOST_DAYS)),
            Map.entry(Facts.REOPEN_DAYS, upTo(MOST_REOPEN_DAYS)),
            Map.entry(Facts.NOT_MEANT, FactBounds::truth),
            Map.entry(Facts.COST, named(MissCost.class)),
            Map.entry(Facts.STATUS, named(ReportedStatus.class)),
            Map.entry(Facts.NOTICE_CALENDAR, FactBounds::name),
            Map.entry(Facts.NOTICE_BY, value -> inRange(LocalDate.parse(value))),
            Map.entry(Facts.PROVIDER, named(Side.class)),
            Map.entry(
                    Facts.CONFIDENCE,
                    value -> NUMBER.matcher(value).matches() && good(InputRules.confidence(Integer.valueOf(value)))),
            Map.entry(Facts.PARENT, matches(UID)),
            Map.entry(Facts.DELIVERED_ON, value -> value.equals(Facts.NOT_AT_ALL) || inRange(LocalDate.parse(value))),
            Map.entry(Facts.WAS, value -> inRange(LocalDate.parse(value))),
            Map.entry(Facts.CAUSE, matches(CODE)),
            Map.entry(Facts.FACET, named(Facet.class)),
            Map.entry(
                    Facts.FACETS,
                    value -> value.length() <= LONGEST_NAME
                            && Pattern.compile(",").splitAsStream(value).allMatch(named(Facet.class))),
            Map.entry(Facts.FORM, named(Disclosure.Form.class)),
            Map.entry(Facts.VALUE, value -> same(InputRules.value(Facts.VALUE, value), value)),
            Map.entry(Facts.UP_TO, value -> same(InputRules.value(Facts.UP_TO, value), value)),
            Map.entry(Facts.VIA, named(Via.class)),
            Map.entry(Facts.ABOUT, upTo(MOST_EVENTS)),
            Map.entry(Facts.STEP, value -> same(InputRules.stepId(value), value)),
            Map.entry(Facts.TOLD, value -> value.equals(Facts.NOT_AT_ALL) || inRange(LocalDate.parse(value))),
            Map.entry(
                    Facts.HOW,
                    value ->
                            value.equals(Telling.MAILED) || named(ToldHow.class).test(value)),
            Map.entry(Facts.DAY, value -> inRange(LocalDate.parse(value))),
            Map.entry(Facts.PARTS, upTo(MOST_PARTS)),
            Map.entry(Facts.SOURCE, FactBounds::name),
            Map.entry(Facts.INSTANCE, value -> value.isEmpty() || name(value)));

    private FactBounds() {}

    /** Whether the fact says what it may; one that this version does not know may say what people may type. */
    static boolean holds(String name, String value) {
        try {
            return NAME.matcher(name).matches()
                    && BOUNDS.getOrDefault(name, FactBounds::typed).test(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    static Set<String> names() {
        return BOUNDS.keySet();
    }

    /** Whether a day is one of those that are kept. */
    static boolean inRange(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Whether a text is as it comes out of the checks that everything typed goes through. */
    static boolean typed(String text) {
        return text.isEmpty()
                || InputRules.words(text)
                        .fold(words -> words.filter(text::equals).isPresent(), no -> false);
    }

    /** One line, as names are. */
    static boolean name(String text) {
        return text.length() <= LONGEST_NAME && same(InputRules.value("name", text), text);
    }

    private static boolean truth(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static Predicate<String> matches(Pattern form) {
        return value -> form.matcher(value).matches();
    }

    private static Predicate<String> upTo(int most) {
        return value -> NUMBER.matcher(value).matches() && Integer.parseInt(value) <= most;
    }

    private static <E extends Enum<E>> Predicate<String> named(Class<E> type) {
        return value -> Enum.valueOf(type, value).name().equals(value);
    }

    private static boolean same(Answer<String> checked, String value) {
        return checked.fold(value::equals, refusal -> false);
    }

    private static boolean good(Answer<?> checked) {
        return checked.fold(value -> true, refusal -> false);
    }
}
