package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kept.golden.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Confluence in read-only mode: everything is shown, nobody says anything, and administration goes on. */
@ExtendWith(DemoSandbox.class)
class ReadOnlyConfluenceTest {

    private static final String DASHBOARD = "/display/PART/Partnership+dashboard";
    private static final String SENTENCE = "Confluence is in read-only mode, so nothing can be saved here now.";

    @Test
    void pages_show_their_figures_and_programs_read_and_write_nothing(RunningSandbox sandbox) {
        Promises promises = new Promises(sandbox);
        String key = promises.promised("Signs for the night shop", "Sales", "2026-12-18");
        String commitment = "/rest/kept/1/issues/" + key + "/commitment";
        Http pm = sandbox.confluenceAs("pm");
        String before = pm.get(DASHBOARD).body();
        List<String> life = promises.timeline(key);
        mode(sandbox, true);
        try {
            assertEquals("READ_ONLY", pm.get("/rest/api/accessmode").json().asText());
            assertEquals(
                    403,
                    pm.post(
                                    "/rest/api/content",
                                    "{\"type\":\"page\",\"title\":\"x\",\"space\":{\"key\":\"PART\"},\"body\":{\"storage\":"
                                            + "{\"value\":\"\",\"representation\":\"storage\"}}}")
                            .status(),
                    "Confluence's own pages");

            assertTrue(before.contains("kept-board"), before);
            assertEquals(
                    before.split("kept-board", -1).length,
                    pm.get(DASHBOARD).body().split("kept-board", -1).length);
            assertEquals(200, pm.get(commitment).status());
            for (String path : List.of("/steps", "/parts")) {
                Http.Reply refused = pm.post(commitment + path, "{\"kind\":\"warn\",\"words\":\"late\"}");
                assertEquals(503, refused.status(), refused.body());
                assertEquals(
                        "urn:kept:problem:read_only", refused.json().get("type").asText());
                assertTrue(refused.json().get("detail").asText().startsWith(SENTENCE), refused.body());
            }
            assertEquals(
                    401,
                    sandbox.confluenceAs(Http.ANONYMOUS)
                            .post(commitment + "/steps", "{}")
                            .status());
            assertEquals(life, promises.timeline(key));
        } finally {
            mode(sandbox, false);
        }
        assertEquals(
                200,
                pm.post(commitment + "/steps", "{\"kind\":\"warn\",\"words\":\"late\"}")
                        .status());
    }

    @Test
    void a_contact_reads_and_cannot_answer_until_the_mode_ends(RunningSandbox sandbox) {
        Promises promises = new Promises(sandbox);
        String title = "Lamps for the night shop";
        String key = promises.issue(title);
        assertEquals(
                201,
                promises.pm()
                        .post(
                                "/rest/kept/1/issues/" + key + "/commitment",
                                "{\"requester\":\"Sales\",\"date\":\"2026-12-18\",\"size\":2,\"side\":\"it\",\"proposer\":\"it\"}")
                        .status());
        By agree = By.xpath("//div[@class='kept-promise'][h4[normalize-space()='" + title
                + "']]//button[normalize-space()='Yes, I agree']");
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.go("/display/PART/Our+promises");
            sales.awaitText(title);
            mode(sandbox, true);
            try {
                sales.find(agree).click();
                sales.awaitText(SENTENCE);
                sales.screenshot("our-promises-read-only-refused");
                sales.go("/display/PART/Our+promises");
                sales.awaitText(SENTENCE);
                assertTrue(sales.text().contains(title), sales.text());
                assertFalse(sales.text().contains("Yes, I agree"), sales.text());
                sales.assertAccessible("#kept-our-promises");
                sales.screenshot("our-promises-read-only");
                sandbox.confluenceAs("admin").form("/admin/jobs", "job", "dev.kept.outbox.minutely");
                assertEquals(List.of("offered"), promises.timeline(key), "nothing half written");
            } finally {
                mode(sandbox, false);
            }
            sales.go("/display/PART/Our+promises");
            sales.find(agree).click();
            sales.awaitText("Saved. Yes, I agree: " + title);
        }
        assertEquals(List.of("offered", "accepted"), promises.timeline(key));
    }

    @Test
    void administration_goes_on_as_that_of_confluence_does(RunningSandbox sandbox) {
        Visitor admin = Visitor.administrator(sandbox.confluence());
        mode(sandbox, true);
        try {
            Http.Reply channel = admin.submit("/plugins/servlet/kept/channel", "secret", Map.of("secret", "none"));
            assertEquals(400, channel.status(), "what was typed is judged as always: " + channel.body());
            assertEquals(200, admin.get("/plugins/servlet/kept/health").status());
        } finally {
            mode(sandbox, false);
        }
    }

    private static void mode(RunningSandbox sandbox, boolean readOnly) {
        Http.Reply changed =
                sandbox.confluenceAs("admin").form("/admin/maintenance.action", "readOnly", Boolean.toString(readOnly));
        assertEquals(302, changed.status(), changed.body());
    }
}
