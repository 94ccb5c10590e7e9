package dev.kept.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every fact that an event can state has bounds, and whatever a stranger writes there stays within them. */
final class FactBoundsTest {

    private static final List<String> NEVER =
            List.of("a\nb", "a\rb", "a\u0000b", "a\ud800b", " a", "a ", "a".repeat(2_000), "-", "\u2028".repeat(70));

    /** What each fact may say, and what it may not. */
    private static final Map<String, Row> FACTS = Map.ofEntries(
            row("issue", "10001", "-1", "1e4", "99999999999999999999", ""),
            row("comment", "10001", "-1", "one", ""),
            row("project", "10001", "-1", "0x1", ""),
            row("countsIn", "10001", "-1", "", "9223372036854775808"),
            row("restricted", "true", "yes", "TRUE", ""),
            row("consent", "true", "yes", ""),
            row("requester", "Sales:\u00a0 EMEA", "Sales\t", "", "x".repeat(61)),
            row("size", "1.5", "NaN", "Infinity", "0", "-1", "10001", "0x1p3", "1d", ""),
            row("zone", "Europe/Berlin", "Nowhere/Land", ""),
            row("noticeDays", "365", "366", "2147483647", "-5", "1.0", ""),
            row("reopenDays", "14", "2147483647", "99999999999", "-1", ""),
            row("notMeant", "true", "yes", ""),
            row("cost", "HOURS", "hours", "MONTHS", ""),
            row("status", "ON_TRACK", "on_track", "GREEN", ""),
            row("noticeCalendar", "Berlin", "", "x".repeat(121)),
            row("noticeBy", "2026-03-04", "+999999999-12-31", "-0001-01-01", "2026-02-30", "soon", ""),
            row("provider", "IT", "it", "NOBODY", ""),
            row("confidence", "80", "0", "100", "400", "80.5", ""),
            row("parent", "there-1-1", "x".repeat(61), " "),
            row("deliveredOn", "2026-03-04", "+999999999-12-31", "never", ""),
            row("cause", "supplier_late", "a:b", "a b", "a|b", "x".repeat(41), ""),
            row("facet", "COST", "COLOUR", ""),
            row("facets", "COST,RISK", "COST,COLOUR", "COST;RISK", ""),
            row("form", "RANGE", "SQUARE", ""),
            row("value", "10 000 EUR", "", "x".repeat(500)),
            row("upTo", "12 000 EUR", "", "x".repeat(500)),
            row("via", "STATEMENT", "PIGEON", ""),
            row("step", "0123456789abcdef", "short", "with blank", "a:b:c:d:e", "x".repeat(65), ""),
            row("was", "2026-03-04", "+999999999-12-31", "soon", ""),
            row("about", "3", "-1", "2147483647", "three", ""),
            row("told", "2026-03-04", "+999999999-12-31", "never", ""),
            row("how", "PHONE", "phone", "PIGEON", ""),
            row("day", "2026-03-04", "none", "+999999999-12-31", "soon", ""),
            row("parts", "2", "51", "-2", ""),
            row("source", "dueDate", "", "x".repeat(121)),
            row("instance", "there", "x".repeat(121)));

    private record Row(String good, List<String> wrong) {}

    private static Map.Entry<String, Row> row(String fact, String good, String... wrong) {
        return Map.entry(fact, new Row(good, List.of(wrong)));
    }

    @Test
    void every_fact_is_in_the_table() {
        Set<String> named = Arrays.stream(Facts.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .filter(field -> !field.getName().equals("NOT_AT_ALL"))
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, new TreeSet<>(FACTS.keySet()));
        assertEquals(named, new TreeSet<>(FactBounds.names()));
    }

    @Test
    void what_it_may_say_it_says_and_nothing_else() {
        FACTS.forEach((fact, row) -> {
            assertTrue(FactBounds.holds(fact, row.good()), fact + " " + row.good());
            row.wrong().forEach(value -> assertFalse(FactBounds.holds(fact, value), fact + " '" + value + "'"));
            NEVER.stream()
                    .filter(value -> !value.equals("-")
                            || !Set.of(
                                            "requester",
                                            "value",
                                            "upTo",
                                            "parent",
                                            "cause",
                                            "source",
                                            "instance",
                                            "noticeCalendar")
                                    .contains(fact))
                    .forEach(value -> assertFalse(FactBounds.holds(fact, value), fact + " '" + value + "'"));
        });
    }

    @Test
    void a_fact_of_a_later_version_says_what_people_may_type() {
        assertTrue(FactBounds.holds("later", "two\nlines"));
        for (String value : List.of("a\u0000b", " a", "a".repeat(2_000))) {
            assertFalse(FactBounds.holds("later", value), value);
        }
        assertFalse(FactBounds.holds("a b", "c"));
    }
}
