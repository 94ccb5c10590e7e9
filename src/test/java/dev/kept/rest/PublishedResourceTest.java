package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.SharedSecret;
import dev.kept.core.measure.Rate;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.PublishedBoard;
import dev.kept.core.publishing.PublishedName;
import dev.kept.core.publishing.PublishedProject;
import dev.kept.core.publishing.PublishedSpan;
import dev.kept.link.board.PublishedJson;
import dev.kept.link.board.PublishedNamesJson;
import dev.kept.link.channel.SignedChannel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published figures go to the other product, which proves itself by its signature, and to nobody else. */
class PublishedResourceTest {

    private static final PublishedProject SHOP = new PublishedProject(
            "SHOP",
            "Web shop",
            new Audience(List.of("business")),
            new PublishedBoard(
                    List.of(new PublishedSpan(
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2026, 7, 1),
                            new Rate(6, 9),
                            new Rate(0, 0),
                            LocalDate.of(2026, 7, 16))),
                    0.85));

    private final RestHost host = new RestHost();

    @BeforeEach
    void publish() {
        host.channel.open(SharedSecret.fresh(), "admin");
        host.published.put("SHOP", SHOP);
        host.loggedIn = false;
    }

    private Map<String, String> signed(String path) {
        return new SignedChannel(host.channel, host.clock)
                .headers("GET", path, "")
                .orElseThrow();
    }

    @Test
    void a_signed_request_is_answered_without_anybody_logged_in() {
        RestHost.Reply reply = host.get("published/SHOP", signed("published/SHOP"));
        assertEquals(200, reply.status(), reply.text());
        assertEquals(SHOP, PublishedJson.read(reply.text()));
        assertTrue(reply.json().path("spans").path(0).path("surprises").isNull(), reply.text());
        assertEquals(
                9, reply.json().path("spans").path(0).path("kept").path("n").asInt());
    }

    @Test
    void names_alone_are_told_of_all_that_is_published() {
        RestHost.Reply reply = host.get("published", signed("published"));
        assertEquals(200, reply.status(), reply.text());
        assertEquals(
                List.of(new PublishedName("SHOP", "Web shop", new Audience(List.of("business")))),
                PublishedNamesJson.read(reply.text()));
        RestHost.isProblem(host.get("published"), 403, "forbidden", "");
        RestHost.isProblem(host.get("published", signed("published/SHOP")), 403, "forbidden", "");
    }

    @Test
    void whoever_did_not_sign_hears_the_same_about_every_project() {
        RestHost.isProblem(host.get("published/SHOP"), 403, "forbidden", "");
        RestHost.isProblem(host.get("published/NONE"), 403, "forbidden", "");
        assertEquals(
                host.get("published/SHOP").text(), host.get("published/NONE").text());
        host.loggedIn = true;
        RestHost.isProblem(host.get("published/SHOP"), 403, "forbidden", "");
    }

    @Test
    void a_request_that_came_before_or_is_about_something_else_is_refused() {
        Map<String, String> headers = signed("published/SHOP");
        assertEquals(200, host.get("published/SHOP", headers).status());
        RestHost.isProblem(host.get("published/SHOP", headers), 403, "forbidden", "");
        RestHost.isProblem(host.get("published/WARE", signed("published/SHOP")), 403, "forbidden", "");
        host.channel.close();
        RestHost.isProblem(host.get("published/SHOP", headers), 403, "forbidden", "");
    }

    @Test
    void what_is_not_published_reads_like_what_is_not_there() {
        RestHost.Reply reply = host.get("published/WARE", signed("published/WARE"));
        RestHost.isProblem(reply, 404, "not_found", "");
        assertEquals(
                reply.text(),
                host.get("published/NOSUCH", signed("published/NOSUCH")).text());
        assertTrue(!reply.text().contains("WARE"), reply.text());
    }
}
