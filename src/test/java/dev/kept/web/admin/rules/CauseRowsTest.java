package dev.kept.web.admin.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.TypedRules;
import dev.kept.testing.BundledTexts;
import dev.kept.web.admin.SentForm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CauseRowsTest {

    private final CauseRows english = new CauseRows(BundledTexts.english());
    private final Map<String, String> sent = new HashMap<>();

    private void row(int number, String code, String name, String side) {
        sent.put("cause" + number + ".code", code);
        sent.put("cause" + number + ".name", name);
        sent.put("cause" + number + ".side", side);
    }

    private String lines(CauseRows rows) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString())).thenAnswer(call -> sent.get(call.<String>getArgument(0)));
        return rows.lines(new SentForm(request));
    }

    @Test
    void a_usual_name_is_kept_in_each_readers_language_and_an_own_one_as_it_was_typed() {
        row(0, "forgotten", "Overlooked in IT", "it");
        row(1, "wish_changed", "They changed | their mind", "business");
        row(2, "supplier_late", "", "none");
        assertEquals(
                "forgotten | it\nwish_changed | business | They changed | their mind\nsupplier_late | none",
                lines(english));
        row(0, "forgotten", "Overlooked in IT", "it");
        assertTrue(
                lines(new CauseRows(BundledTexts.german())).startsWith("forgotten | it | Overlooked in IT"),
                "to a German reader these are words of the house");
    }

    @Test
    void a_new_cause_gets_a_code_of_its_letters_that_none_has() {
        row(0, "late_data", "Late data", "it");
        row(1, "", "Late data!", "business");
        row(2, "", "42 \u00dcberraschungen", "none");
        row(3, "", "\u4e0a\u7ebf", "none");
        row(4, "", "", "it");
        assertEquals(
                "late_data | it | Late data\nlate_data_2 | business | Late data!\n"
                        + "uberraschungen | none | 42 \u00dcberraschungen\ncause | none | \u4e0a\u7ebf",
                lines(english));
    }

    @Test
    void what_is_no_longer_used_is_taken_out() {
        row(0, "late_data", "Late data", "gone");
        row(1, "forgotten", "", "it");
        assertEquals("forgotten | it", lines(english));
    }

    @Test
    void rows_show_what_lines_say_with_room_for_more_and_come_back_the_same() {
        String typed = TypedRules.of(new InMemoryRuleStore(Clock.systemUTC()).current())
                .causes();
        assertEquals(9 + 2, english.rows(typed).size());
        assertEquals(2, english.rows("").size());
    }
}
