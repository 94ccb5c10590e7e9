package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody has another name in Confluence than in Jira, and the link knows the two by their mail address. */
@ExtendWith(DemoSandbox.class)
class PeopleByMailTest {

    /** A window of days that nobody asked for before: an answer is remembered for a moment. */
    private static final String BOARD = "/rest/kept/1/projects/SHOP/scoreboard?windowDays=";

    private static final String HIDDEN = "/rest/kept/1/projects/SECR/scoreboard";

    @BeforeEach
    void petra_is_pm_in_jira(RunningSandbox sandbox) {
        rename(sandbox, "petra");
    }

    @AfterEach
    void all_is_as_before(RunningSandbox sandbox) {
        match(sandbox, false);
        rename(sandbox, "pm");
    }

    @Test
    void each_reads_and_writes_as_the_person_that_jira_knows(RunningSandbox sandbox) {
        Http petra = sandbox.confluenceAs("petra");
        assertEquals(403, petra.get(BOARD + 123).status(), "nobody of that name in Jira");

        match(sandbox, true);
        assertEquals(200, petra.get(BOARD + 124).status());
        assertEquals(404, petra.get(HIDDEN).status(), "what pm may not browse");
        assertEquals(200, sandbox.confluenceAs("admin").get(HIDDEN).status());
        assertEquals(403, sandbox.confluenceAs("sales").get(BOARD + 124).status(), "no licence for Jira");
        String dashboard = petra.get("/display/PART/Partnership+dashboard").body();
        assertTrue(dashboard.contains("Web shop"), dashboard);

        Promises promises = new Promises(sandbox);
        String key = promises.promised("Keys for the night shop", "Sales", "2026-12-18");
        Http.Reply warned = petra.post(
                "/rest/kept/1/issues/" + key + "/commitment/steps", "{\"kind\":\"warn\",\"words\":\"late\"}");
        assertEquals(200, warned.status(), warned.body());
        String events = promises.pm()
                .get("/rest/kept/1/issues/" + key + "/commitment/timeline")
                .body();
        assertTrue(events.contains("warned"), events);
        assertFalse(events.contains("petra"), events);
    }

    /** The sandbox numbers its people in the order admin, pm, dev, and writes their keys in Confluence so. */
    private static void rename(RunningSandbox sandbox, String name) {
        Http.Reply renamed = sandbox.confluenceAs("admin")
                .form("/admin/users", "key", "4028a10001c0ffee", "action", "rename", "name", name);
        assertEquals(302, renamed.status(), renamed.body());
    }

    private static void match(RunningSandbox sandbox, boolean byMail) {
        Http admin = sandbox.confluenceAs("admin");
        Http.Reply changed = byMail
                ? admin.form("/admin/link", "way", "OPEN", "mail", "true")
                : admin.form("/admin/link", "way", "OPEN");
        assertEquals(200, changed.status(), changed.body());
    }
}
