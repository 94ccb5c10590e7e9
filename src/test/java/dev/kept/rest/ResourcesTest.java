package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.figure.Measure;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.link.Json;
import dev.kept.link.board.ScoreboardJson;
import dev.kept.link.promise.CommitmentJson;
import dev.kept.testing.FakePartnership;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {

    private static final String TERMS = "{\"requester\":\"Sales\",\"date\":\"2026-12-24\"}";

    private final RestHost host = new RestHost();

    @Test
    void a_scoreboard_is_asked_for_with_its_defaults() {
        RestHost.Reply reply = host.get("projects/SHOP/scoreboard");

        assertEquals(200, reply.status(), reply.text());
        assertEquals(FakePartnership.board(), ScoreboardJson.read(reply.text()));
        assertEquals(List.of(new ScoreboardQuery(null, 365)), host.partnership.asked);
    }

    @Test
    void the_list_behind_a_figure_is_asked_for_piece_by_piece_and_hides_what_may_not_be_seen() {
        RestHost.Reply reply = host.get(
                "projects/SHOP/scoreboard/explanation/surprise_rate?asOf=2026-02-28&windowDays=90&after=2026-01-01~c-9&maxResults=2");
        assertEquals(200, reply.status());
        assertEquals(
                List.of(List.of(
                        Measure.SURPRISE_RATE,
                        new ScoreboardQuery(LocalDate.of(2026, 2, 28), 90),
                        "2026-01-01~c-9",
                        2)),
                host.partnership.asked);
        assertEquals(2, reply.json().get("n").asInt());
        assertEquals(
                "SHOP-1",
                reply.json()
                        .get("rows")
                        .get(0)
                        .get("commitment")
                        .get("issueKey")
                        .asText());
        assertTrue(reply.json().get("rows").get(1).get("commitment").isNull());
        assertEquals("2026-03-30~c-2", reply.json().get("next").asText());
        assertEquals(
                404, host.get("projects/SHOP/scoreboard/explanation/happiness").status());
        RestHost.isProblem(
                host.get("projects/SHOP/scoreboard/explanation/surprise_rate?maxResults=0"),
                400,
                "invalid",
                "maxResults");
    }

    @Test
    void a_scoreboard_is_asked_for_as_of_a_day() {
        host.get("projects/SHOP/scoreboard?asOf=2026-02-28&windowDays=90");

        assertEquals(List.of(new ScoreboardQuery(LocalDate.of(2026, 2, 28), 90)), host.partnership.asked);
    }

    @Test
    void a_scoreboard_comes_with_as_much_of_what_is_next_as_was_asked_for() {
        assertEquals(
                1,
                host.get("projects/SHOP/scoreboard?comingUp=1")
                        .json()
                        .get("comingUp")
                        .size());
        assertEquals(
                "SHOP-2",
                host.get("projects/SHOP/scoreboard?comingUp=5")
                        .json()
                        .at("/comingUp/0/issueKey")
                        .asText());
        assertFalse(host.get("projects/SHOP/scoreboard").json().has("comingUp"));
        RestHost.isProblem(host.get("projects/SHOP/scoreboard?comingUp=6"), 400, "invalid", "comingUp");
    }

    @Test
    void commitments_come_in_pages() {
        RestHost.Reply reply = host.get("projects/SHOP/commitments?startAt=5&maxResults=2");

        assertEquals(List.of(CommitmentQuery.all(5, 2)), host.partnership.asked);
        assertEquals(5, reply.json().get("startAt").asInt());
        assertEquals(2, reply.json().get("maxResults").asInt());
        assertEquals(7, reply.json().get("total").asInt());
        assertEquals("SHOP-1", reply.json().at("/values/0/issueKey").asText());
        assertFalse(reply.json().get("totalIsAtLeast").asBoolean(true));
        assertTrue(reply.json().get("next").isNull());
    }

    @Test
    void a_list_is_asked_for_by_filter_order_and_place() {
        Page.PagePosition place = new Page.PagePosition("2.5", new CommitmentId("c1"));
        host.get("projects/SHOP/commitments?filter=in_danger&requester=Sales&side=it&sizeBand=small&outcome=pending"
                + "&text=shop&sort=-size&after=" + place.token());

        CommitmentQuery.Choice choice = new CommitmentQuery.Choice(
                Attention.IN_DANGER, "Sales", Side.IT, SizeBand.SMALL, Outcome.PENDING, "shop");
        assertEquals(List.of(new CommitmentQuery(choice, Sort.SIZE, true, 0, place, 50)), host.partnership.asked);
    }

    @ParameterizedTest
    @CsvSource({
        "filter=late,filter",
        "side=both,side",
        "sizeBand=huge,sizeBand",
        "outcome=good,outcome",
        "sort=person,sort",
        "sort=--due,sort",
        "sort=,sort",
        "after=nonsense,after",
        "after=%00,after",
        "sort=size&after=YzEKeA,after",
        "startAt=3&after=YzEKeA,startAt",
        "filter=all&filter=all,filter"
    })
    void a_list_that_cannot_be_is_refused_at_its_parameter(String query, String field) {
        RestHost.isProblem(host.get("projects/SHOP/commitments?" + query), 400, "invalid", field);
    }

    @Test
    void an_issue_without_a_commitment_is_told_from_an_unknown_issue() {
        assertEquals(
                Json.text(CommitmentJson.of(FakePartnership.COMMITMENT)),
                host.get("issues/SHOP-1/commitment").text());
        RestHost.isProblem(host.get("issues/SHOP-2/commitment"), 404, "no_commitment", "");
        RestHost.isProblem(host.get("issues/SHOP-3/commitment"), 404, "not_found", "");
    }

    @Test
    void a_commitment_is_made_with_the_defaults_for_what_is_left_out() {
        assertEquals(201, host.post("issues/SHOP-1/commitment", TERMS).status());
        assertEquals(
                List.of(new CommitmentTerms("Sales", LocalDate.of(2026, 12, 24), 1, Side.IT)), host.partnership.asked);
    }

    @Test
    void steps_are_taken() {
        String changed =
                "{\"kind\":\"change_date\",\"date\":\"2027-01-02\",\"requesterAgreed\":true,\"words\":\"a\\nb\"}";
        assertEquals(200, host.post("issues/SHOP-1/commitment/steps", changed).status());
        host.post("issues/SHOP-1/commitment/steps", "{\"kind\":\"warn\",\"words\":\"in danger\"}");
        assertEquals(
                List.of(
                        new Step.ChangeDate(LocalDate.of(2027, 1, 2), true, null, "a\nb"),
                        new Step.Warn(null, "in danger")),
                host.partnership.asked);
    }

    @Test
    void the_record_is_told_to_whoever_promises() {
        RestHost.Reply typed = host.get("issues/SHOP-1/precedents?date=2026-04-21&side=it&band=small");
        assertEquals(200, typed.status());
        assertEquals(12, typed.json().get("n").asInt());
        assertEquals(7, typed.json().get("kept").asInt());
        assertEquals(20, typed.json().get("halfByDay").asInt());
        assertEquals(32, typed.json().get("fourFifthsByDay").asInt());
        assertEquals(2, typed.json().get("sentences").size());
        JsonNode nobody = typed.json().get("readiness").get(0);
        assertEquals("contacts", nobody.get("subject").asText());
        assertFalse(nobody.get("there").asBoolean());
        JsonNode named = host.get("issues/SHOP-1/precedents?date=2026-04-21&side=business&requester=Sales")
                .json()
                .get("readiness")
                .get(0);
        assertTrue(named.get("there").asBoolean());
        assertEquals("Sales BUSINESS", named.get("sentence").asText());
        RestHost.Reply promised = host.get("issues/SHOP-1/precedents");
        assertEquals(200, promised.status());
        assertEquals(0, promised.json().get("readiness").size(), "it is promised already");
        assertEquals(400, host.get("issues/SHOP-1/precedents?date=2026-02-30").status());
        assertEquals(400, host.get("issues/SHOP-1/precedents?band=huge").status());
    }

    @Test
    void projects_are_found_with_how_many_they_are() {
        RestHost.Reply found = host.get("projects?text=sh");
        assertEquals(200, found.status());
        assertEquals("SHOP", found.json().get("values").get(0).get("key").asText());
        assertEquals(1, found.json().get("values").size());
        assertEquals(
                "No project was found. You can still type a key.",
                host.get("projects?text=x").json().get("sentence").asText());
        assertEquals(
                "2 projects were found. Choose one with the arrow keys and Enter.",
                host.get("projects").json().get("sentence").asText());
        host.loggedIn = false;
        assertEquals(401, host.get("projects").status());
    }

    @Test
    void goals_requesters_and_strategy_pages_are_found() {
        assertEquals(
                "GROWTH", host.get("goals?text=grow").json().at("/values/0/key").asText());
        assertEquals(3, host.get("goals/GROWTH").json().get("issueCount").asInt());
        assertEquals(
                "Service",
                host.get("requesters?prefix=S").json().at("/values/1").asText());
        assertEquals(
                "Strategy: plan",
                host.get("strategy-pages?text=plan")
                        .json()
                        .at("/values/0/title")
                        .asText());
    }

    @Test
    void the_description_is_for_everybody() {
        host.loggedIn = false;
        assertEquals("3.0.3", host.get("openapi.json").json().get("openapi").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects/SHOP/scoreboard?windowDays=many",
                "projects/SHOP/commitments",
                "issues/SHOP-1/commitment",
                "issues/SHOP-1/commitment/timeline",
                "issues/SHOP-1/promises",
                "commitments/c-1",
                "goals",
                "goals/GROWTH",
                "requesters",
                "strategy-pages"
            })
    void whoever_is_not_logged_in_hears_so_first(String path) {
        host.loggedIn = false;
        RestHost.isProblem(host.get(path), 401, "not_logged_in", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issues/SHOP-1/commitment",
                "issues/SHOP-1/commitment/steps",
                "issues/SHOP-1/commitment/parts",
                "issues/SHOP-1/promises",
                "commitments/c-1/steps",
                "backfills",
                "backfills/1/pause"
            })
    void whoever_is_not_logged_in_cannot_write(String path) {
        host.loggedIn = false;
        RestHost.isProblem(host.post(path, "nonsense"), 401, "not_logged_in", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects/SHOP/scoreboard?windowdays=30",
                "projects/SHOP/commitments?limit=5",
                "projects/SHOP/commitments?sort=size&asof=2026-01-01",
                "issues/SHOP-1/commitment?expand=timeline",
                "requesters?query=Sal",
                "goals?q=gro"
            })
    void a_parameter_that_nobody_reads_is_refused_and_those_of_the_product_pass(String path) {
        RestHost.Reply reply = host.get(path);
        assertEquals(400, reply.status(), reply.text());
        assertTrue(reply.text().contains("kept.rest.invalid.parameter")
                || reply.text().contains("parameter"));
        assertEquals(200, host.get("requesters?os_authType=basic&_=1").status());
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void a_member_of_another_kind_of_step_is_refused(StepKind kind) {
        Set<String> others = new TreeSet<>(StepKind.inputs().keySet());
        kind.needed().forEach(input -> others.remove(input.name()));
        kind.optional().forEach(input -> others.remove(input.name()));
        for (String other : others) {
            RestHost.Reply reply = host.post(
                    "issues/SHOP-1/commitment/steps", "{\"kind\":\"" + kind.code() + "\",\"" + other + "\":\"x\"}");
            assertEquals(400, reply.status(), reply.text());
            assertTrue(reply.text().contains("\"field\":\"" + other + "\""), reply.text());
        }
    }

    @Test
    void all_mistakes_are_told_at_once() {
        JsonNode problem =
                host.post("issues/SHOP-1/commitment", "{\"size\":\"x\"}").json();

        assertEquals(3, problem.get("errors").size());
    }

    @Test
    void a_body_that_is_not_utf_8_or_too_long_is_refused() {
        byte[] latin = TERMS.replace("Sales", "Käse").getBytes(StandardCharsets.ISO_8859_1);
        RestHost.isProblem(
                host.send("POST", "issues/SHOP-1/commitment", "application/json", latin), 400, "invalid", "body");
        RestHost.isProblem(host.post("issues/SHOP-1/commitment", TERMS + " ".repeat(70_000)), 400, "invalid", "body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects/NOSUCH/scoreboard",
                "projects/%3Cscript%3E/scoreboard",
                "projects/NOSUCH/commitments",
                "goals/NOSUCH"
            })
    void what_is_not_there_is_not_found(String path) {
        RestHost.isProblem(host.get(path), 404, "not_found", "");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    no/such/path,             application/json, 404, no_such_path",
        "DELETE, issues/SHOP-1/commitment, application/json, 405, method_not_allowed",
        "PUT,    projects/SHOP/scoreboard, application/json, 405, method_not_allowed",
        "POST,   issues/SHOP-1/commitment, text/plain,       415, unsupported_media_type",
        "POST,   issues/SHOP-1/commitment, application/x-www-form-urlencoded, 415, unsupported_media_type",
    })
    void what_the_layer_above_refuses_is_a_problem_document_too(
            String method, String path, String contentType, int status, String kind) {
        RestHost.isProblem(host.send(method, path, contentType, new byte[0]), status, kind, "");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_LOGGED_IN, 401",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "INVALID, 400",
        "CONFLICT, 409",
        "NOT_LINKED, 503",
        "CREDENTIALS_REQUIRED, 403",
        "UNREACHABLE, 502"
    })
    void each_refusal_has_its_status(Kind kind, int status) {
        host.partnership.refusal = Optional.of(
                new Refusal(kind, "kept.link.said", List.of("It's so."), "window", "https://jira.example/ok"));

        RestHost.Reply reply = host.get("projects/SHOP/scoreboard");

        RestHost.isProblem(reply, status, kind.name().toLowerCase(Locale.ROOT), "window");
        assertEquals("It's so.", reply.json().get("detail").asText());
        assertEquals("https://jira.example/ok", reply.json().get("link").asText());
    }

    @Test
    void a_mistake_of_ours_is_an_incident_without_a_stack_trace() {
        host.partnership.refusal = null;

        RestHost.Reply reply = host.get("projects/SHOP/scoreboard");

        RestHost.isProblem(reply, 500, "incident", "");
        assertFalse(reply.text().contains("NullPointer"), reply.text());
    }
}
