package dev.kept.storage.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.ledger.FactsText;
import dev.kept.core.promise.DateChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedTextTest {

    @Property(tries = 300)
    void any_facts_come_back_as_they_were(@ForAll("facts") Map<String, String> facts) {
        assertEquals(facts, FactsText.read(FactsText.of(facts)));
    }

    @Provide
    Arbitrary<Map<String, String>> facts() {
        Arbitrary<String> text =
                Arbitraries.strings().withChars("ab=\\\n\r\u00e4 ner").ofMaxLength(8);
        return Arbitraries.maps(text, text).ofMaxSize(4);
    }

    @Test
    void facts_are_lines_in_the_order_of_their_names() {
        assertEquals("a=1\\n2\nb=x\\ey\n", FactsText.of(Map.of("b", "x=y", "a", "1\n2")));
        assertNull(FactsText.of(Map.of()));
    }

    @Test
    void text_that_is_not_facts_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> FactsText.read("no equals sign"));
        assertThrows(IllegalArgumentException.class, () -> FactsText.read("a=\\x"));
    }

    @Test
    void changes_of_date_come_back_in_their_order() {
        List<DateChange> changes = List.of(
                new DateChange(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 1), true),
                new DateChange(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 5, 1), false));
        String text = DateChangesText.of(changes);

        assertEquals("2026-03-02>2026-04-01+ 2026-03-20>2026-05-01-", text);
        assertEquals(changes, DateChangesText.read(text));
        assertEquals(List.of(), DateChangesText.read(DateChangesText.of(List.of())));
    }

    @Test
    void text_that_is_not_a_change_of_date_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> DateChangesText.read("2026-03-02>2026-04-01"));
    }

    @Test
    void a_day_that_would_not_sort_as_text_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> DayText.of(LocalDate.of(12026, 1, 1)));
    }
}
