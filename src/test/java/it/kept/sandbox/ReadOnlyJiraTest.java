package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira in read-only mode, which withholds every permission to change something from all but administrators. */
@ExtendWith(DemoSandbox.class)
class ReadOnlyJiraTest {

    private static final String MODE = "/rest/api/2/readonly-mode";

    @Test
    void people_read_everything_and_take_no_step(RunningSandbox sandbox) {
        Promises promises = new Promises(sandbox);
        String key = promises.promised("Scales for the night shop", "Sales", "2026-12-18");
        String commitment = "/rest/kept/1/issues/" + key + "/commitment";
        String warn = "{\"kind\":\"warn\",\"words\":\"late\"}";
        Http pm = sandbox.jiraAs("pm");
        Http admin = sandbox.jiraAs("admin");
        assertEquals(200, admin.put(MODE, "{\"enabled\":true}").status());
        try {
            assertEquals(200, pm.get(commitment).status());
            assertEquals(200, pm.get("/rest/kept/1/projects/SHOP/scoreboard").status());
            String panel = pm.get("/browse/" + key).body();
            assertTrue(panel.contains("Sales"), panel);
            assertFalse(panel.contains("value=\"warn\""), panel);
            assertEquals(403, pm.post(commitment + "/steps", warn).status());
            assertEquals(
                    403,
                    sandbox.confluenceAs("pm").post(commitment + "/steps", warn).status());
            assertFalse(promises.timeline(key).contains("warned"));
            assertEquals(200, admin.post(commitment + "/steps", warn).status(), "administrators are exempt");
        } finally {
            assertEquals(200, admin.put(MODE, "{\"enabled\":false}").status());
        }
        assertTrue(promises.timeline(key).contains("warned"));
    }
}
