package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.Step;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.promise.Side;
import dev.kept.link.Json;
import dev.kept.link.house.RulesJson;
import dev.kept.link.promise.CommitmentJson;
import dev.kept.link.promise.TimelineEntryJson;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline, small promises, parts, and commitments by their id. */
class CommitmentResourcesTest {

    private final RestHost host = new RestHost();

    @Test
    void the_timeline_holds_every_event() {
        RestHost.Reply reply = host.get("issues/SHOP-1/commitment/timeline");

        assertEquals(200, reply.status(), reply.text());
        assertEquals(Json.text(TimelineEntryJson.list(List.of(FakePartnership.ENTRY))), reply.text());
        assertEquals("date_agreed", reply.json().at("/values/0/kind").asText());
    }

    @Test
    void a_small_promise_is_made_of_a_comment() {
        String body = "{\"commentId\":7,\"requester\":\"Sales\",\"date\":\"2026-12-24\"}";

        assertEquals(201, host.post("issues/SHOP-1/promises", body).status());
        assertEquals(List.of(List.of(7L, "Sales", LocalDate.of(2026, 12, 24), Side.IT)), host.partnership.asked);
        assertEquals(
                Json.text(CommitmentJson.list(List.of(FakePartnership.COMMITMENT))),
                host.get("issues/SHOP-1/promises").text());
    }

    @Test
    void a_commitment_is_found_and_goes_on_by_its_id() {
        assertEquals(
                Json.text(CommitmentJson.of(FakePartnership.COMMITMENT)),
                host.get("commitments/c-1").text());
        assertEquals(
                200,
                host.post("commitments/c-1/steps", "{\"kind\":\"deliver\"}").status());
        assertEquals(List.of("c-1", new Step.Deliver()), host.partnership.asked);
    }

    @Test
    void contacts_are_asked_and_counted() {
        RestHost.Reply reply = host.post("commitments/c-1/requests", "{}");
        assertEquals(200, reply.status(), reply.text());
        assertEquals(2, reply.json().get("asked").asInt());
        RestHost.isProblem(host.post("commitments/c-1/requests", "{\"to\":1}"), 400, "invalid", "to");
        RestHost.isProblem(host.post("commitments/c-2/requests", "{}"), 404, "not_found", "");
    }

    @Test
    void rules_come_with_their_words() {
        RestHost.Reply reply = host.get("rules?requester=Sales");
        assertEquals(Json.text(RulesJson.of(FakePartnership.RULES, BundledTexts.english())), reply.text());
        assertEquals("Overlooked in IT", reply.json().at("/causes/0/name").asText());
        assertEquals("Our supplier", reply.json().at("/causes/1/name").asText());
        assertEquals(
                "A new date counts when the requester agreed to it at least 2 working days (Office) before the date in force.",
                reply.json().at("/notice/sentence").asText());
        RestHost.isProblem(host.get("rules?requester=a&requester=b"), 400, "invalid", "requester");
        assertEquals(List.of("Sales"), host.partnership.asked);
    }

    @Test
    void a_commitment_is_split_into_parts_with_the_usual_size_and_date() {
        String body = "{\"parts\":[{\"issueKey\":\"SHOP-2\",\"size\":3,\"date\":\"2026-12-01\"},"
                + "{\"issueKey\":\"SHOP-3\"}]}";

        assertEquals(201, host.post("issues/SHOP-1/commitment/parts", body).status());
        assertEquals(
                List.of(List.of(
                        new PlannedPart("SHOP-2", 3, LocalDate.of(2026, 12, 1)), new PlannedPart("SHOP-3", 1, null))),
                host.partnership.asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\"} | commentId",
                "{\"commentId\":\"7\",\"requester\":\"Sales\",\"date\":\"2026-12-24\"} | commentId",
                "{\"commentId\":0,\"requester\":\"Sales\",\"date\":\"2026-12-24\"} | commentId",
                "{\"commentId\":1.5,\"requester\":\"Sales\",\"date\":\"2026-12-24\"} | commentId",
                "{\"commentId\":99999999999999999999,\"requester\":\"Sales\",\"date\":\"2026-12-24\"} | commentId",
                "{\"commentId\":7,\"date\":\"2026-12-24\"} | requester",
                "{\"commentId\":7,\"requester\":\"Sales\"} | date",
                "{\"commentId\":7,\"requester\":\"Sales\",\"date\":\"soon\"} | date",
                "{\"commentId\":7,\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"side\":\"us\"} | side",
                "{\"commentId\":7,\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":5} | size",
            })
    void a_malformed_small_promise_is_refused_by_member(String body, String member) {
        RestHost.Reply reply = host.post("issues/SHOP-1/promises", body);

        assertEquals(400, reply.status(), reply.text());
        assertEquals(member, reply.json().at("/errors/0/field").asText(), reply.text());
        assertEquals(List.of(), host.partnership.asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | parts",
                "{\"parts\":{}} | parts",
                "{\"parts\":\"SHOP-2\"} | parts",
                "{\"parts\":[\"SHOP-2\"]} | parts[0]",
                "{\"parts\":[{\"issueKey\":\"SHOP-2\"},{}]} | parts[1].issueKey",
                "{\"parts\":[{\"issueKey\":\"SHOP 2\"}]} | parts[0].issueKey",
                "{\"parts\":[{\"issueKey\":\"SHOP-2\",\"size\":\"x\"}]} | parts[0].size",
                "{\"parts\":[{\"issueKey\":\"SHOP-2\",\"date\":\"2026-02-30\"}]} | parts[0].date",
                "{\"parts\":[{\"issueKey\":\"SHOP-2\",\"colour\":1}]} | parts[0].colour",
            })
    void malformed_parts_are_refused_by_member(String body, String member) {
        RestHost.Reply reply = host.post("issues/SHOP-1/commitment/parts", body);

        assertEquals(400, reply.status(), reply.text());
        assertEquals(member, reply.json().at("/errors/0/field").asText(), reply.text());
        assertEquals(List.of(), host.partnership.asked);
    }

    @Test
    void far_too_many_parts_are_refused_before_anything_else() {
        String parts = "{},".repeat(300) + "{}";

        RestHost.isProblem(
                host.post("issues/SHOP-1/commitment/parts", "{\"parts\":[" + parts + "]}"), 400, "invalid", "parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issues/NOSUCH-1/commitment/timeline",
                "issues/NOSUCH-1/promises",
                "commitments/none",
                "commitments/%3Cscript%3E"
            })
    void what_is_not_there_is_not_found(String path) {
        RestHost.isProblem(host.get(path), 404, "not_found", "");
    }
}
