package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kept.golden.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One name for one thing, in a running Jira: at REST, at the fields, in JQL, and on the page that makes spellings one. */
@ExtendWith(DemoSandbox.class)
class NamesInUseTest {

    private static final String PAGE = "/plugins/servlet/kept/spellings";

    @Test
    void spellings_become_one_after_a_preview_and_only_once(RunningSandbox sandbox) {
        Promises promises = new Promises(sandbox);
        String one = promises.promised("Small letters", "key accounts", "2026-12-04");
        String other = promises.promised("Capitals", "Key Accounts", "2026-12-04");
        Visitor admin = Visitor.administrator(sandbox.jira());
        String page = admin.get(PAGE).body();
        assertTrue(page.contains("“key accounts”") && page.contains("“Key Accounts”"), page);

        Map<String, String> change = Map.of("from", "key accounts", "to", " Key\u00a0Accounts");
        String preview =
                admin.submit(PAGE + "?merge=key+accounts", "to", change).body();
        assertTrue(preview.contains("Commitments made to “key accounts” that become “Key Accounts”: 1."), preview);
        assertEquals("key accounts", promises.commitment(one).get("requester").asText());

        Map<String, String> deed = Map.of("from", "key accounts", "to", "Key Accounts", "action", "merge");
        String done = admin.submit(PAGE + "?merge=key+accounts", "to", deed).body();
        assertTrue(done.contains("Commitments changed from “key accounts” to “Key Accounts”: 1."), done);
        assertEquals("Key Accounts", promises.commitment(one).get("requester").asText());
        assertFalse(admin.get(PAGE).body().contains("“key accounts”"));
        String again = admin.submit(PAGE + "?merge=key+accounts", "to", deed).body();
        assertTrue(again.contains("Commitments changed from “key accounts” to “Key Accounts”: 0."), again);

        String found = sandbox.jiraAs("pm")
                .get("/rest/api/2/search?jql=promisedTo+%3D+%22Key+Accounts%22")
                .body();
        assertTrue(found.contains(one) && found.contains(other), found);
    }

    @Test
    void a_listed_function_is_meant_and_a_slip_is_asked_about(RunningSandbox sandbox) {
        DemoSandbox.names(sandbox, "listed");
        try {
            Http pm = sandbox.jiraAs("pm");
            String key = pm.post(
                            "/rest/api/2/issue",
                            "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Task\"},"
                                    + "\"summary\":\"A slip of the pen\"}}")
                    .json()
                    .get("key")
                    .asText();
            String path = "/rest/kept/1/issues/" + key + "/commitment";
            Http.Reply slip = pm.post(path, "{\"requester\":\"Sails\",\"date\":\"2026-12-04\"}");
            assertEquals(400, slip.status());
            assertTrue(
                    slip.body().contains("Sails is not a listed business function. Did you mean Sales?"), slip.body());
            Http.Reply hidden = pm.post(path, "{\"requester\":\"Sales\\u200b\",\"date\":\"2026-12-04\"}");
            assertEquals(400, hidden.status());
            Http.Reply meant = pm.post(path, "{\"requester\":\"sALES\\u00a0\",\"date\":\"2026-12-04\"}");
            assertEquals(201, meant.status(), meant.body());
            assertEquals("Sales", meant.json().get("requester").asText());
        } finally {
            DemoSandbox.names(sandbox, "anybody");
        }
    }

    @Test
    void the_list_can_be_had_as_a_table(RunningSandbox sandbox) {
        Http.Reply table = sandbox.jiraAs("pm").get("/plugins/servlet/kept/export?project=SHOP&requester=sales");
        assertEquals(200, table.status());
        assertTrue(table.body().startsWith("\ufeffissue,summary,requester"), table.body());
        assertTrue(table.body().lines().skip(1).allMatch(line -> line.contains(",Sales,")), table.body());
        assertEquals(
                404,
                sandbox.jiraAs("pm")
                        .get("/plugins/servlet/kept/export?project=NONE")
                        .status());
    }
}
