package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people type is text on every page that shows it, and never markup. */
@ExtendWith(DemoSandbox.class)
class HostileTextTest {

    private static final String MARK = "<img src=x onerror=alert(1)>";
    private static final String REQUESTER = "Sales " + MARK;

    private static RunningSandbox sandbox;
    private static String issue;
    private static String commitment;

    @BeforeAll
    static void promise_something_to_somebody_with_markup_for_a_name(RunningSandbox demo) {
        sandbox = demo;
        issue = demo.newIssue("Labels " + MARK);
        commitment = "/rest/kept/1/issues/" + issue + "/commitment";
        Http pm = demo.jiraAs("pm");
        Http.Reply made = pm.post(commitment, "{\"requester\":\"" + REQUESTER + "\",\"date\":\"2026-11-30\"}");
        assertEquals(201, made.status(), made.body());
        step("warn", "\"words\":\"" + MARK + "\"");
        step("change_date", "\"date\":\"2026-12-10\",\"words\":\"" + MARK + "\"");
        String small = "{\"commentId\":" + demo.newComment(issue, MARK) + ",\"requester\":\"" + REQUESTER
                + "\",\"date\":\"2026-12-01\"}";
        Http.Reply promised = pm.post("/rest/kept/1/issues/" + issue + "/promises", small);
        assertEquals(201, promised.status(), promised.body());
    }

    private static void step(String kind, String members) {
        Http.Reply reply =
                sandbox.jiraAs("pm").post(commitment + "/steps", "{\"kind\":\"" + kind + "\"," + members + "}");
        assertEquals(200, reply.status(), kind + ": " + reply.body());
    }

    @TestFactory
    List<DynamicTest> pages_that_show_it_show_it_as_text() {
        String to = URLEncoder.encode(REQUESTER, StandardCharsets.UTF_8);
        List<DynamicTest> tests = new ArrayList<>();
        for (String path : List.of(
                "/browse/" + issue,
                "/browse/" + issue + "?page=changehistory-tabpanel",
                "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&filter=open",
                "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&requester=" + to,
                "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&text=" + to,
                "/issues/?jql=key%20%3D%20" + issue,
                "/secure/Dashboard.jspa")) {
            tests.add(DynamicTest.dynamicTest(path, () -> {
                String page = shown(sandbox.jiraAs("pm"), path);
                assertTrue(page.contains("&lt;img src=x"), () -> "not on the page: " + page);
            }));
        }
        return tests;
    }

    @Test
    void pages_that_repeat_what_was_asked_for_repeat_it_as_text() {
        String typed = URLEncoder.encode(MARK, StandardCharsets.UTF_8);
        Http pm = sandbox.jiraAs("pm");
        List<String> pages = List.of(
                "/plugins/servlet/kept/explanation?project=" + typed + "&measure=" + typed,
                "/plugins/servlet/kept/explanation?project=SHOP&measure=surprise_rate&asOf=" + typed,
                "/plugins/servlet/kept/departures?project=" + typed,
                "/plugins/servlet/kept/departures?project=SHOP&after=" + typed,
                "/plugins/servlet/kept/portfolio?asOf=" + typed,
                "/plugins/servlet/kept/answer?token=" + typed,
                "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&sort=" + typed + "&filter=" + typed);
        assertAll(pages.stream().map(path -> () -> {
            Http.Reply reply = pm.get(path);
            assertTrue(reply.status() < 500, path + " " + reply.body());
            assertFalse(reply.body().contains("<img src=x"), path);
        }));
    }

    @Test
    void a_board_in_confluence_keeps_it_as_text_too() {
        shown(sandbox.confluenceAs("pm"), "/display/PART/Partnership+dashboard");
    }

    @Test
    void json_says_it_as_it_is_and_is_no_page() {
        Http.Reply reply = sandbox.jiraAs("pm").get(commitment);
        assertTrue(reply.contentType().startsWith("application/json"), reply.contentType());
        assertEquals(REQUESTER, reply.json().get("requester").asText());
    }

    private static String shown(Http reader, String path) {
        Http.Reply reply = reader.get(path);
        assertEquals(200, reply.status(), path);
        assertFalse(reply.body().contains("<img src=x"), path + "\n" + reply.body());
        return reply.body();
    }
}
