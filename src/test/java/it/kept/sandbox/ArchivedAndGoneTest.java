package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.kept.golden.Visitor;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of promises in an archived project, and of people who are renamed, deactivated and anonymised. */
class ArchivedAndGoneTest {
    private static final Pattern LINK = Pattern.compile("/plugins/servlet/kept/answer\\?token=[^\"&]+");

    private static RunningSandbox sandbox;
    private static Http pm;
    private static Http admin;

    @BeforeAll
    static void start() {
        sandbox = StoredDemo.start();
        pm = sandbox.jiraAs("pm");
        admin = sandbox.jiraAs("admin");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void in_an_archived_project_promises_are_read_and_nothing_else() {
        String issue = sandbox.newIssue("Terms for returns");
        String commitment = "/rest/kept/1/issues/" + issue + "/commitment";
        assertEquals(201, make(commitment, "Archive").status());
        String comment = sandbox.newComment(issue, "Back to you on Friday");
        assertEquals(
                200,
                pm.post(commitment + "/steps", "{\"kind\":\"change_date\",\"date\":\"2026-12-10\",\"words\":\"Tests\"}")
                        .status());
        function("Archive", "boss@archive.example");
        pm.post("/rest/kept/1/commitments/" + id(commitment) + "/requests", "{}");
        String link = asked("boss@archive.example");
        String other = sandbox.newIssue("Not promised yet");

        assertEquals(204, admin.put("/rest/api/2/project/SHOP/archive", "").status());
        try {
            assertEquals(200, pm.get(commitment).status());
            assertEquals(200, pm.get("/rest/kept/1/projects/SHOP/scoreboard").status());
            assertTrue(pm.get("/browse/" + issue).body().contains("kept-"), "the panel");
            refused(pm.post(commitment + "/steps", "{\"kind\":\"warn\",\"words\":\"late\"}"));
            refused(make("/rest/kept/1/issues/" + other + "/commitment", "Sales"));
            refused(pm.post(
                    "/rest/kept/1/issues/" + issue + "/promises",
                    "{\"commentId\":" + comment + ",\"requester\":\"Sales\",\"date\":\"2026-12-04\"}"));
            Http nobody = sandbox.jiraAs(Http.ANONYMOUS);
            Http.Reply question = nobody.get(link);
            assertEquals(410, question.status(), question.body());
            assertTrue(question.body().contains("is archived"), question.body());
            assertFalse(pm.get("/rest/kept/1/portfolio").body().contains("\"SHOP\""));
            assertEquals(
                    0,
                    pm.get("/rest/api/2/search?jql=project%20%3D%20SHOP")
                            .json()
                            .path("total")
                            .asInt(0));
            assertTrue(sandbox.confluenceAs("pm")
                            .get("/rest/kept/1/projects/SHOP/scoreboard")
                            .status()
                    < 500);
        } finally {
            assertEquals(202, admin.put("/rest/api/2/project/SHOP/restore", "").status());
        }
        assertEquals(200, sandbox.jiraAs(Http.ANONYMOUS).get(link).status());
        assertEquals(
                200,
                pm.post(commitment + "/steps", "{\"kind\":\"warn\",\"words\":\"late\"}")
                        .status());
    }

    /** Mail goes to the address of the contact's account while that is active, and to nobody afterwards. */
    @Test
    void a_contact_who_is_deactivated_gets_no_mail_and_answers_nothing() {
        function("Logistics", "sales");
        String commitment = "/rest/kept/1/issues/" + sandbox.newIssue("Labels") + "/commitment";
        assertEquals(201, make(commitment, "Logistics").status());
        pm.post(commitment + "/steps", "{\"kind\":\"change_date\",\"date\":\"2026-12-10\",\"words\":\"Tests\"}");
        String link = asked("sales@example.com");

        user("sales", "deactivate");
        try {
            int before = outbox().size();
            Http.Reply again = pm.post("/rest/kept/1/commitments/" + id(commitment) + "/requests", "{}");
            assertEquals(409, again.status(), again.body());
            assertEquals(before, outbox().size());
            Http.Reply question = sandbox.jiraAs(Http.ANONYMOUS).get(link);
            assertEquals(410, question.status(), question.body());
        } finally {
            user("sales", "activate");
        }
    }

    /** What a person did stays on the record under the key, whatever the person is called. */
    @Test
    void promises_of_a_renamed_and_an_anonymised_person_stay_whole() {
        String issue = sandbox.newIssue("Rename");
        String commitment = "/rest/kept/1/issues/" + issue + "/commitment";
        assertEquals(201, make(commitment, "Sales").status());

        assertEquals(
                302,
                admin.form("/admin/users", "key", key("dev"), "action", "rename", "name", "developer")
                        .status());
        assertEquals(200, sandbox.jiraAs("developer").get(commitment).status());
        user("dev", "anonymise");

        assertEquals(200, pm.get(commitment).status());
        assertEquals(200, pm.get(commitment + "/timeline").status());
        assertEquals(200, pm.get("/browse/" + issue).status());
        assertEquals(200, admin.get("/rest/kept/1/projects/SHOP/ledger").status());
        assertEquals(200, pm.get("/rest/kept/1/projects/SHOP/scoreboard").status());
    }

    private static Http.Reply make(String commitment, String requester) {
        return pm.post(commitment, "{\"requester\":\"" + requester + "\",\"date\":\"2026-12-04\"}");
    }

    private static void refused(Http.Reply reply) {
        assertEquals(409, reply.status(), reply.body());
        assertTrue(reply.body().contains("is archived"), reply.body());
    }

    private static String id(String commitment) {
        return pm.get(commitment).json().get("id").asText();
    }

    /** A new date asks the requester's contacts by itself; gives the path in the latest mail to that address. */
    private static String asked(String address) {
        String link = "";
        for (JsonNode mail : outbox()) {
            Matcher matcher = LINK.matcher(mail.path("body").asText());
            if (mail.path("to").asText().contains(address) && matcher.find()) {
                link = matcher.group();
            }
        }
        assertFalse(link.isEmpty(), () -> outbox().toString());
        return link;
    }

    private static JsonNode outbox() {
        JsonNode mails = admin.get("/rest/sandbox/1/outbox").json();
        return mails.get("mails");
    }

    private static void user(String name, String action) {
        assertEquals(
                302,
                admin.form("/admin/users", "key", key(name), "action", action).status());
    }

    /** Keys of the sandbox's people are numbered in this order. */
    private static String key(String name) {
        int number = List.of("admin", "pm", "dev", "sales", "finance").indexOf(name);
        return "SANDBOXUSER" + (10_000 + number);
    }

    private static void function(String name, String contact) {
        DemoSandbox.names(sandbox, "anybody");
        Http.Reply saved = Visitor.administrator(sandbox.jira())
                .submit("/plugins/servlet/kept/functions", "contacts", Map.of("name", name, "contacts", contact));
        assertTrue(saved.status() < 400, saved.status() + saved.body());
    }
}
