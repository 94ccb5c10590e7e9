package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Slice;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.link.board.PortfolioJson;
import dev.kept.testing.FakePartnership;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioResourceTest {

    private final RestHost host = new RestHost();

    @Test
    void projects_side_by_side_come_in_pages() {
        RestHost.Reply reply = host.get("portfolio?asOf=2026-02-28&windowDays=90&startAt=200&maxResults=3");

        assertEquals(200, reply.status(), reply.text());
        assertEquals(
                List.of(List.of(new ScoreboardQuery(LocalDate.of(2026, 2, 28), 90), new Slice.Request(200, 3))),
                host.partnership.asked);
        assertEquals(FakePartnership.portfolio(200), PortfolioJson.read(reply.text()));
        assertEquals(3, reply.json().get("maxResults").asInt());
        assertEquals(
                "projects/SHOP/scoreboard?asOf=2026-04-01&windowDays=365",
                reply.json().at("/values/2/links/scoreboard").asText());
        assertTrue(reply.json().at("/values/0/expected").isNull());
        assertEquals(200, host.get("portfolio").status());
        assertEquals(List.of(new ScoreboardQuery(null, 365), new Slice.Request(0, 50)), host.partnership.asked.get(1));
    }
}
