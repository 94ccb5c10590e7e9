package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.link.TrackerApi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Confluence's resources, which hand on to Jira what Jira knows, and nothing else. */
class ForwardResourceTest {

    private final List<String> sent = new ArrayList<>();
    private Answer<TrackerApi.TrackerReply> answer = Answer.of(new TrackerApi.TrackerReply(200, "{\"version\":1}"));

    private final RestHost host = RestHost.forwarding(new TrackerApi() {
        @Override
        public Answer<TrackerReply> get(String path) {
            sent.add("GET " + path);
            return answer;
        }

        @Override
        public Answer<TrackerReply> post(String path, String json) {
            sent.add("POST " + path + " " + json);
            return answer;
        }
    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portfolio?startAt=5&asOf=2026-01-01 | portfolio?asOf=2026-01-01&startAt=5",
                "projects/SHOP/commitments?sort=-size&text=check%20out%26more"
                        + " | projects/SHOP/commitments?sort=-size&text=check%20out%26more",
                "projects/SHOP/scoreboard/explanation/surprise_rate?after=2026-01-01~c-9"
                        + " | projects/SHOP/scoreboard/explanation/surprise_rate?after=2026-01-01%7Ec-9",
                "issues/SHOP-1/commitment | issues/SHOP-1/commitment",
                "issues/SHOP-1/commitment/timeline | issues/SHOP-1/commitment/timeline",
                "issues/SHOP-1/promises | issues/SHOP-1/promises",
                "commitments/c-1 | commitments/c-1",
                "goals?text=a&text=b | goals?text=a&text=b",
                "goals/GROWTH/ | goals/GROWTH",
                "requesters?prefix=S%C3%A4 | requesters?prefix=S%C3%A4",
                "rules?requester=%25 | rules?requester=%25",
                "projects/K%C3%84SE/commitments | projects/K%C3%84SE/commitments",
                "goals/GROWTH;x=1?os_username=admin&xoauth_requestor_id=admin&text=a | goals/GROWTH?text=a",
            })
    void a_question_is_handed_on_with_the_parameters_that_jira_knows(String path, String expected) {
        RestHost.Reply reply = host.get(path);

        assertEquals(List.of("GET " + expected), sent);
        assertEquals(200, reply.status());
        assertEquals("application/json", reply.type());
        assertEquals("{\"version\":1}", reply.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issues/SHOP-1/commitment",
                "issues/SHOP-1/commitment/steps",
                "issues/SHOP-1/commitment/parts",
                "issues/SHOP-1/promises",
                "commitments/c-1/steps",
                "commitments/c-1/requests"
            })
    void a_write_is_handed_on_as_it_came_and_so_is_what_became_of_it(String path) {
        answer = Answer.of(new TrackerApi.TrackerReply(201, "{\"id\":\"c-1\"}"));
        RestHost.Reply reply = host.post(path + "?asOf=x", "{\"kind\": \"warn\", \"words\": \"ä\\n\"}");

        assertEquals(List.of("POST " + path + "?asOf=x {\"kind\": \"warn\", \"words\": \"ä\\n\"}"), sent);
        assertEquals(201, reply.status());
        assertEquals("{\"id\":\"c-1\"}", reply.text());
    }

    @Test
    void what_jira_refuses_is_handed_back_with_all_its_mistakes() {
        String problem = "{\"type\":\"urn:kept:problem:invalid\",\"errors\":[{\"field\":\"a\"},{\"field\":\"b\"}]}";
        answer = Answer.of(new TrackerApi.TrackerReply(400, problem));
        RestHost.Reply reply = host.post("issues/SHOP-1/commitment", "{");

        assertEquals(400, reply.status());
        assertEquals("application/problem+json", reply.type());
        assertEquals(problem, reply.text());
    }

    @Test
    void a_link_that_brings_no_answer_is_a_problem_of_ours() {
        answer = Answer.refused(Refusal.of(Kind.UNREACHABLE, "kept.link.unreachable"));
        RestHost.isProblem(host.get("rules"), 502, "unreachable", "");
    }

    @Test
    void whoever_is_not_logged_in_hears_so_first() {
        host.loggedIn = false;
        RestHost.isProblem(host.get("goals/%00"), 401, "not_logged_in", "");
        RestHost.isProblem(host.post("issues/SHOP-1/commitment", "nonsense"), 401, "not_logged_in", "");
        assertEquals(List.of(), sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects/%3Cscript%3E/commitments",
                "goals/%2E%2E",
                "goals/a%2Fb",
                "goals/a%3Fb",
                "commitments/https:%2F%2Fevil.example",
                "projects/SHOP/scoreboard/explanation/happiness"
            })
    void what_can_be_no_key_leads_nowhere_and_is_not_handed_on(String path) {
        RestHost.isProblem(host.get(path), 404, "not_found", "");
        assertEquals(List.of(), sent);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nothing/of/the/kind, 404, no_such_path",
        "GET, projects/SHOP/ledger, 404, no_such_path",
        "GET, projects/SHOP/scoreboard/explanation, 404, no_such_path",
        "POST, backfills, 404, no_such_path",
        "POST, imports, 404, no_such_path",
        "GET, backfills/1, 404, no_such_path",
        "GET, strategy-pages, 404, no_such_path",
        "POST, goals, 405, method_not_allowed",
        "DELETE, issues/SHOP-1/commitment, 405, method_not_allowed",
        "GET, commitments/c-1/steps, 405, method_not_allowed",
        "PUT, projects/SHOP/scoreboard, 405, method_not_allowed",
    })
    void what_confluence_does_not_have_is_not_handed_on(String method, String path, int status, String kind) {
        RestHost.isProblem(host.send(method, path, "application/json", new byte[0]), status, kind, "");
        assertEquals(List.of(), sent);
    }

    @Test
    void a_body_that_is_no_json_by_its_type_its_length_or_its_bytes_is_not_handed_on() {
        String path = "issues/SHOP-1/commitment";
        byte[] form = "a=b".getBytes(StandardCharsets.UTF_8);
        RestHost.isProblem(
                host.send("POST", path, "application/x-www-form-urlencoded", form), 415, "unsupported_media_type", "");
        RestHost.isProblem(host.post(path, "{}" + " ".repeat(70_000)), 400, "invalid", "body");
        byte[] latin = "{\"requester\":\"Käse\"}".getBytes(StandardCharsets.ISO_8859_1);
        RestHost.isProblem(host.send("POST", path, "application/json", latin), 400, "invalid", "body");
        assertEquals(List.of(), sent);
    }

    @Test
    void the_scoreboard_is_asked_as_macros_ask_it() {
        assertEquals(
                25,
                host.get("projects/SHOP/scoreboard")
                        .json()
                        .at("/pillars/0/weight")
                        .asInt());
        assertEquals(List.of(), sent);
    }

    /** The description is the same in both products, and marks what only Jira has. */
    @Test
    void everything_that_is_described_for_both_products_is_answered_and_nothing_else() {
        Set<String> parameters = new TreeSet<>();
        description().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    String address = path.getKey().substring(1).replace("{measure}", "surprise_rate");
                    RestHost.Reply reply = host.send(
                            operation.getKey().toUpperCase(java.util.Locale.ROOT),
                            address.replaceAll("\\{\\w+}", "SHOP-1"),
                            "application/json",
                            "{}".getBytes(StandardCharsets.UTF_8));
                    boolean jiraOnly = operation.getValue().has("x-kept-products");
                    String type = reply.json().path("type").asText();
                    assertEquals(
                            jiraOnly, type.endsWith("no_such_path") || type.endsWith("method_not_allowed"), address);
                    if (!jiraOnly && !address.endsWith("scoreboard")) {
                        operation
                                .getValue()
                                .path("parameters")
                                .forEach(one -> parameters.add(one.get("in").asText() + " "
                                        + one.get("name").asText()));
                    }
                }));
        assertFalse(sent.isEmpty());
        parameters.removeIf(parameter -> parameter.startsWith("path "));
        ForwardedPath.PARAMETERS.forEach(name -> assertTrue(parameters.remove("query " + name), name));
        assertEquals(Set.of(), parameters);
    }

    private static JsonNode description() {
        try (InputStream file = ForwardResourceTest.class.getResourceAsStream("/openapi/kept-1.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
