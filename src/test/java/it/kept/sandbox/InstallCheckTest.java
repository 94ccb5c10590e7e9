package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kept.sandbox.RunningSandbox.Finished;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check of an installed plugin, the same for the products and for the sandbox. */
class InstallCheckTest {

    private static final String PLUGIN = "/rest/plugins/1.0/dev.kept.kept-key";

    /** Where an administrator of both products says who he or she is. */
    private static final Map<String, String> ADMIN =
            Map.of("KEPT_CHECK_JIRA", "admin:admin", "KEPT_CHECK_CONFLUENCE", "admin:admin");

    @Test
    void the_sandbox_passes_it() throws Exception {
        Finished check = RunningSandbox.runToEnd("--self-check");

        assertEquals(0, check.exitCode(), check.output() + check.errors());
        assertTrue(off(check).isEmpty(), check.output());
        assertTrue(check.output().contains("| jql-function `promises-moved` "), check.output());
        assertTrue(check.output().contains("## What a person saw"), check.output());
    }

    @Test
    void what_is_disabled_or_missing_is_named() throws Exception {
        try (RunningSandbox sandbox = RunningSandbox.start("--data", "none")) {
            change(sandbox.jiraAs("admin"), "promises-moved", false);
            change(sandbox.confluenceAs("admin"), "kept-goal", false);
            change(sandbox.jiraAs("admin"), "kept-rules-servlet", false);

            Finished check = RunningSandbox.runToEnd(ADMIN, "--check", sandbox.jira(), sandbox.confluence() + "/");

            assertEquals(1, check.exitCode(), check.output() + check.errors());
            assertEquals(
                    List.of(
                            "jql-function `promises-moved`",
                            "servlet `kept-rules-servlet`",
                            "page `/plugins/servlet/kept/rules`",
                            "JQL functions",
                            "xhtml-macro `kept-goal`",
                            "macro `kept-goal`"),
                    off(check));
            assertTrue(check.output().contains("6 things are not as they should be."), check.output());

            change(sandbox.jiraAs("admin"), "promises-moved", true);
            change(sandbox.confluenceAs("admin"), "kept-goal", true);
            change(sandbox.jiraAs("admin"), "kept-rules-servlet", true);
            assertEquals(
                    0,
                    RunningSandbox.runToEnd(ADMIN, "--check", sandbox.jira(), sandbox.confluence())
                            .exitCode());

            strangers(sandbox);
        }
    }

    /** Who is no administrator, or types a wrong password, is told so in every line and sees no stack trace. */
    private static void strangers(RunningSandbox sandbox) throws Exception {
        for (String login : List.of("pm:pm", "admin:wrong", "a-token-of-nobody")) {
            Map<String, String> environment = Map.of("KEPT_CHECK_JIRA", login, "KEPT_CHECK_CONFLUENCE", login);

            Finished check = RunningSandbox.runToEnd(environment, "--check", sandbox.jira(), sandbox.confluence());

            assertAll(
                    () -> assertEquals(1, check.exitCode(), check.output()),
                    () -> assertTrue(check.output().contains("**unknown**"), check.output()),
                    () -> assertFalse(check.output().contains("\tat "), check.output()),
                    () -> assertFalse(check.errors().contains("Exception"), check.errors()));
        }
    }

    /** An administrator disables Kept and enables it again: all of it comes back, and the record goes on. */
    @Test
    void what_was_disabled_comes_back_with_its_record() throws Exception {
        try (RunningSandbox sandbox = StoredDemo.start()) {
            String issue = sandbox.newIssue("Terms for returns");
            String commitment = "/rest/kept/1/issues/" + issue + "/commitment";
            Http pm = sandbox.jiraAs("pm");
            assertEquals(
                    201,
                    pm.post(commitment, "{\"requester\":\"Sales\",\"date\":\"2026-12-04\"}")
                            .status());

            plugin(sandbox.jiraAs("admin"), "disable");
            assertEquals(404, pm.get(commitment).status());
            assertEquals(200, pm.get("/browse/" + issue).status());
            assertEquals(
                    1,
                    RunningSandbox.runToEnd(ADMIN, "--check", sandbox.jira(), sandbox.confluence())
                            .exitCode());

            plugin(sandbox.jiraAs("admin"), "enable");
            Finished check = RunningSandbox.runToEnd(ADMIN, "--check", sandbox.jira(), sandbox.confluence());
            assertEquals(0, check.exitCode(), check.output());
            assertTrue(pm.get("/browse/" + issue).body().contains("kept-"), "the panel is back");
            assertEquals(
                    200,
                    pm.post(commitment + "/steps", "{\"kind\":\"warn\",\"words\":\"The tests take longer\"}")
                            .status());
            assertEquals(
                    200,
                    pm.post("/rest/kept/1/verifications", "{\"project\":\"SHOP\"}")
                            .status());
        }
    }

    private static void plugin(Http admin, String action) {
        assertEquals(
                302,
                admin.form("/admin/plugins", "key", "dev.kept.kept", "action", action)
                        .status());
    }

    @Test
    void products_that_do_not_answer_are_told_as_such() throws Exception {
        Finished check =
                RunningSandbox.runToEnd(ADMIN, "--check", "http://localhost:1/jira", "http://localhost:1/confluence");

        assertEquals(1, check.exitCode());
        assertTrue(check.output().contains("no answer"), check.output());
        assertFalse(check.errors().contains("Exception"), check.errors());
    }

    private static void change(Http admin, String module, boolean enabled) {
        Http.Reply reply = admin.put(PLUGIN + "/modules/" + module + "-key", "{\"enabled\":" + enabled + "}");
        assertEquals(200, reply.status(), reply.body());
        assertEquals(enabled, reply.json().get("enabled").asBoolean());
    }

    /** What the tables say is off or unknown, in their order. */
    private static List<String> off(Finished check) {
        return check.output()
                .lines()
                .filter(line -> line.contains("| **off**") || line.contains("| **unknown**"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
    }
}
