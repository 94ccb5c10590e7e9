package dev.kept.web.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final String EVIL = "<a href=\"x\" b='y'>&\u0000";
    private static final String SAFE = "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;";

    @Test
    void text_stays_text_in_html() {
        assertEquals(SAFE, Html.escape(EVIL));
        assertEquals("", Html.escape(null));
        assertEquals(SAFE, Markup.text(EVIL).toString());
        assertTrue(Markup.text(null).isEmpty());
    }

    @Test
    void what_is_put_into_a_pattern_is_escaped_unless_it_is_markup() {
        assertEquals(
                "<p title=\"" + SAFE + "\"><b>&lt;</b> 3</p>",
                Markup.of("<p title=\"{}\">{} {}</p>", EVIL, Markup.of("<b>{}</b>", "<"), 3)
                        .toString());
        assertEquals("&lt;b&gt;", Markup.of("{}", "<b>").toString(), "a pattern in a value is no pattern");
        assertEquals("{}", Markup.of("{}", "{}").toString());
    }

    @Test
    void a_pattern_has_a_place_for_each_value() {
        assertThrows(IllegalArgumentException.class, () -> Markup.of("<p>{}</p>"));
        assertThrows(IllegalArgumentException.class, () -> Markup.of("<p>{}</p>", "a", "b"));
    }

    @Test
    void days_links_and_rows_of_parts_are_escaped_too() {
        assertEquals(
                "<time datetime=\"2026-03-12\">" + SAFE + "</time>",
                Markup.day(LocalDate.of(2026, 3, 12), EVIL).toString());
        assertEquals("<a href=\"" + SAFE + "\">&lt;</a>", Markup.link(EVIL, "<").toString());
        assertEquals(
                "&lt;&amp;<i>x</i>",
                Markup.join("&", List.of(Markup.text("<"), Markup.of("<i>{}</i>", "x")))
                        .toString());
    }
}
