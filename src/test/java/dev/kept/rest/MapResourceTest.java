package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Slice;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.board.MapJson;
import dev.kept.testing.FakePartnership;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapResourceTest {

    private final RestHost host = new RestHost();

    @Test
    void projects_and_functions_come_in_pages() {
        RestHost.Reply reply = host.get("map?windowDays=90&startAt=200&maxResults=3");
        assertEquals(200, reply.status(), reply.text());
        assertEquals(List.of(List.of(90, new Slice.Request(200, 3))), host.partnership.asked);
        assertEquals(FakePartnership.MAP, MapJson.read(reply.text()));
        assertEquals("few", reply.json().at("/values/0/cells/0/known").asText());
        assertTrue(reply.json().at("/values/0/cells/0/value").isNull());
        assertTrue(reply.json().at("/values/0/cells/0/interval").isNull());
        assertEquals(0.75, reply.json().at("/values/1/cells/0/value").asDouble());
        assertEquals(200, host.get("map").status());
        assertEquals(List.of(365, new Slice.Request(0, 50)), host.partnership.asked.get(1));
    }

    @ParameterizedTest
    @CsvSource({"windowDays=0", "windowDays=x", "startAt=-1", "maxResults=201", "asOf=2026-01-01"})
    void what_cannot_be_asked_is_refused(String query) {
        assertEquals(400, host.get("map?" + query).status());
    }

    @Test
    void a_row_without_a_cell_for_each_function_is_no_map() {
        String text = Json.text(MapJson.of(FakePartnership.MAP, 50));
        String other = text.replace("\"Finance\",", "");
        Assertions.assertNotEquals(text, other);
        Assertions.assertThrows(MalformedJsonException.class, () -> MapJson.read(other));
    }
}
