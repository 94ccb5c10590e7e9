package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a problem that names it, in words, and leaves nothing behind. */
@ExtendWith(DemoSandbox.class)
class BadInputTest {

    @ParameterizedTest
    @CsvSource({
        "/rest/kept/1/projects/SHOP/scoreboard?asOf=yesterday, asOf",
        "/rest/kept/1/projects/SHOP/scoreboard?asOf=2026-02-30, asOf",
        "/rest/kept/1/projects/SHOP/scoreboard?asOf=2999-01-01, asOf",
        "/rest/kept/1/projects/SHOP/scoreboard?windowDays=0, windowDays",
        "/rest/kept/1/projects/SHOP/scoreboard?windowDays=-5, windowDays",
        "/rest/kept/1/projects/SHOP/scoreboard?windowDays=many, windowDays",
        "/rest/kept/1/projects/SHOP/scoreboard?windowDays=99999999999, windowDays",
        "/rest/kept/1/projects/SHOP/commitments?startAt=-1, startAt",
        "/rest/kept/1/projects/SHOP/commitments?maxResults=0, maxResults",
        "/rest/kept/1/projects/SHOP/commitments?maxResults=100000, maxResults",
        "/rest/kept/1/rules?requester=a&requester=b, requester",
    })
    void a_malformed_parameter_is_named(String path, String parameter, RunningSandbox sandbox) {
        for (Http host : new Http[] {sandbox.jiraAs("pm"), sandbox.confluenceAs("pm")}) {
            isProblem(host.get(path), 400, parameter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"requester\":\"\",\"date\":\"2026-12-24\",\"size\":1,\"side\":\"it\"} | requester",
                "{\"date\":\"2026-12-24\",\"size\":1,\"side\":\"it\"} | requester",
                "{\"requester\":\"Sales\",\"size\":1,\"side\":\"it\"} | date",
                "{\"requester\":\"Sales\",\"date\":\"24.12.2026\",\"size\":1,\"side\":\"it\"} | date",
                "{\"requester\":\"Sales\",\"date\":\"2026-11-31\",\"size\":1,\"side\":\"it\"} | date",
                "{\"requester\":\"Sales\",\"date\":\"2001-01-01\",\"size\":1,\"side\":\"it\"} | date",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":-1,\"side\":\"it\"} | size",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":\"huge\",\"side\":\"it\"} | size",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":1,\"side\":\"both\"} | side",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":1,\"side\":\"it\",\"colour\":1} | colour",
                "{\"requester\":[\"Sales\"],\"date\":\"2026-12-24\",\"size\":1,\"side\":\"it\"} | requester",
            })
    void a_malformed_body_member_is_named(String body, String member, RunningSandbox sandbox) {
        String issue = openIssue(sandbox);

        isProblem(sandbox.jiraAs("pm").post(issue, body), 400, member);

        assertEquals(404, sandbox.jiraAs("pm").get(issue).status(), "nothing half written");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "promises | {\"requester\":\"Sales\",\"date\":\"2026-12-24\"} | commentId",
                "promises | {\"commentId\":99999,\"requester\":\"Sales\",\"date\":\"2026-12-24\"} | commentId",
                "promises | {\"commentId\":1,\"requester\":\"Sales\",\"date\":\"24 December\"} | date",
                "commitment/parts | {\"parts\":[{\"issueKey\":\"SHOP-1\",\"size\":\"x\"}]} | parts[0].size",
                "commitment/parts | {\"parts\":{}} | parts",
                "commitment/steps | {\"kind\":\"finish\"} | kind",
                "commitment/steps | {\"kind\":\"counter\",\"date\":7} | date",
            })
    void a_malformed_member_of_a_step_part_or_small_promise_is_named(
            String resource, String body, String member, RunningSandbox sandbox) {
        String issue = openIssue(sandbox).replace("/commitment", "/" + resource);

        isProblem(sandbox.jiraAs("pm").post(issue, body), 400, member);
        assertEquals(
                0,
                sandbox.jiraAs("pm")
                        .get(issue.replace("/" + resource, "/promises"))
                        .json()
                        .get("values")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "\"words\"", "42", "{\"requester\":"})
    void a_body_that_is_no_object_is_refused(String body, RunningSandbox sandbox) {
        isProblem(sandbox.jiraAs("pm").post(openIssue(sandbox), body), 400, "");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /rest/kept/1/issues/SHOP-1/commitment, text/plain, 415",
        "POST, /rest/kept/1/issues/SHOP-1/commitment, application/x-www-form-urlencoded, 415",
        "DELETE, /rest/kept/1/issues/SHOP-1/commitment, application/json, 405",
        "PUT, /rest/kept/1/projects/SHOP/scoreboard, application/json, 405",
    })
    void another_method_or_media_type_is_refused(
            String method, String path, String contentType, int status, RunningSandbox sandbox) {
        Http.Reply reply = sandbox.jiraAs("pm").send(method, path, contentType, "{}");

        assertTrue(reply.status() == status || reply.status() == 403, reply.status() + " " + reply.body());
        assertFalse(reply.body().contains("Exception"), reply.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/rest/kept/1/projects/NOSUCH/scoreboard",
        "/rest/kept/1/projects/NOSUCH/commitments",
        "/rest/kept/1/projects/%3Cscript%3E/scoreboard",
        "/rest/kept/1/issues/NOSUCH-1/commitment",
        "/rest/kept/1/issues/NOSUCH-1/commitment/timeline",
        "/rest/kept/1/issues/NOSUCH-1/promises",
        "/rest/kept/1/commitments/no-such-id",
        "/rest/kept/1/issues/SHOP-99999/commitment",
        "/rest/kept/1/goals/NO-SUCH-GOAL",
    })
    void what_does_not_exist_is_not_found(String path, RunningSandbox sandbox) {
        for (Http host : new Http[] {sandbox.jiraAs("pm"), sandbox.confluenceAs("pm")}) {
            isProblem(host.get(path), 404, "");
        }
    }

    private static void isProblem(Http.Reply reply, int status, String naming) {
        assertEquals(status, reply.status(), reply.body());
        JsonNode problem = reply.json();
        assertAll(
                () -> assertTrue(reply.contentType().startsWith("application/problem+json"), reply.contentType()),
                () -> assertEquals(status, problem.path("status").asInt()),
                () -> assertFalse(problem.path("title").asText().isBlank(), reply.body()),
                () -> assertFalse(problem.path("detail").asText().isBlank(), reply.body()),
                () -> assertFalse(problem.path("detail").asText().startsWith("kept."), "a raw key: " + reply.body()),
                () -> assertFalse(reply.body().contains("Exception"), reply.body()),
                () -> assertTrue(reply.body().contains(naming), "should name " + naming + ": " + reply.body()));
    }

    /** The commitment resource of a fresh issue that carries none. */
    private static String openIssue(RunningSandbox sandbox) {
        Http.Reply reply = sandbox.jiraAs("pm")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Task\"},"
                                + "\"summary\":\"Nothing promised\"}}");
        return "/rest/kept/1/issues/" + reply.json().get("key").asText() + "/commitment";
    }
}
