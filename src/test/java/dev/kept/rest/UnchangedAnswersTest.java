package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Refusal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnchangedAnswersTest {

    private static final String BOARD = "projects/SHOP/scoreboard";

    private final RestHost host = new RestHost();

    private RestHost.Reply asked(String path, String known) {
        return host.get(path, Map.of("If-None-Match", known));
    }

    @Test
    void who_knows_the_answer_is_told_that_it_is_the_same() {
        RestHost.Reply first = host.get(BOARD);
        assertNotNull(first.tag());
        RestHost.Reply second = asked(BOARD, first.tag());
        assertEquals(304, second.status());
        assertEquals("", second.text());
        assertEquals(first.tag(), second.tag());
        assertEquals(304, asked(BOARD, "\"other\", " + first.tag()).status());
    }

    @Test
    void who_knows_another_answer_gets_this_one() {
        RestHost.Reply other = host.get(BOARD + "?comingUp=1");
        RestHost.Reply now = asked(BOARD, other.tag());
        assertEquals(200, now.status());
        assertNotEquals(other.tag(), now.tag());
    }

    @Test
    void who_may_not_see_it_any_more_hears_so_whatever_is_known() {
        String known = host.get(BOARD).tag();
        host.partnership.refusal = Optional.of(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.rest.notFound"));
        RestHost.Reply refused = asked(BOARD, known);
        assertEquals(404, refused.status());
        assertNull(refused.tag());
    }
}
