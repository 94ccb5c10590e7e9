package dev.kept.jira.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageQueryTest {

    @Test
    void each_word_must_begin_a_word_of_the_title() {
        assertEquals(
                "type = page and title ~ \"faster*\" and title ~ \"check*\" order by title",
                PageQuery.cql("  faster check "));
        assertEquals("type = page order by title", PageQuery.cql("  "));
    }

    @Test
    void quotes_and_operators_do_not_get_through() {
        assertEquals(
                "type = page and title ~ \"x*\" and title ~ \"or*\" and title ~ \"space*\" and title ~ \"SECRET*\""
                        + " order by title",
                PageQuery.cql("x\" or space = \"SECRET"));
    }

    @Property(tries = 300)
    void whatever_is_typed_the_query_keeps_its_shape(@ForAll String typed) {
        assertTrue(
                PageQuery.cql(typed).matches("type = page( and title ~ \"[\\p{L}\\p{Nd}]+\\*\"){0,8} order by title"),
                typed);
    }
}
