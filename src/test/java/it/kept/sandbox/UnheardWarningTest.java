package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warning that reached nobody is counted once its day is over: over REST, on the board, and in the rows behind it. */
class UnheardWarningTest {

    private static final String AFTERWARDS = "2026-11-26T09:00:00Z";

    @TempDir
    private Path home;

    @Test
    void the_board_counts_it_and_leads_to_its_row() throws Exception {
        StoredDemo demo = StoredDemo.played();
        demo.copyTo(home);
        String key;
        try (RunningSandbox before = demo.startIn(home, RunningSandbox.NOW)) {
            DemoSandbox.toAnybody(before);
            key = before.newIssue("Mend the gate");
            String path = "/rest/kept/1/issues/" + key + "/commitment";
            Http pm = before.jiraAs("pm");
            Http.Reply made =
                    pm.post(path, "{\"requester\":\"Gatekeepers\",\"date\":\"2026-11-24\",\"size\":1,\"side\":\"it\"}");
            assertEquals(201, made.status(), made.body());
            Http.Reply warned = pm.post(path + "/steps", "{\"kind\":\"warn\",\"words\":\"The smith is ill.\"}");
            assertTrue(warned.status() < 300, warned.body());
        }
        try (RunningSandbox after = demo.startIn(home, AFTERWARDS)) {
            Http pm = after.jiraAs("pm");
            String board = "/rest/kept/1/projects/SHOP/scoreboard";
            JsonNode unheard = unheard(pm.get(board).json());
            assertEquals(unheard, unheard(after.confluenceAs("pm").get(board).json()), "the same in Confluence");
            JsonNode rows = pm.get(board + "/explanation/surprise_rate").json().get("rows");
            int counted = 0;
            for (JsonNode row : rows) {
                counted += row.get("unheardOn").isNull() ? 0 : 1;
            }
            assertTrue(counted > 0, rows.toString());
            assertEquals(counted, unheard.get("value").asInt(), unheard.toString());

            Element sentence = Jsoup.parse(page(after)).selectFirst("p:contains(a warning that reached nobody)");
            assertEquals(
                    "Surprises with a warning that reached nobody: " + counted + " of "
                            + unheard.get("n").asInt() + ". See which ones",
                    sentence.text());
            URI list = URI.create(sentence.selectFirst("a").attr("href"));
            Element row = Jsoup.parse(pm.get(list.getPath().substring("/jira".length()) + "?" + list.getRawQuery())
                            .body())
                    .selectFirst("tr:contains(" + key + " Mend the gate)");
            assertTrue(row.text().contains("Warned on Nov 20, 2026, told to nobody"), row.text());
        }
    }

    /** What the board counts of such warnings. */
    private static JsonNode unheard(JsonNode board) {
        for (JsonNode pillar : board.get("pillars")) {
            for (JsonNode figure : pillar.get("beside")) {
                if (figure.get("measure").asText().equals("unheard_warnings")) {
                    return figure;
                }
            }
        }
        throw new AssertionError(board.toString());
    }

    /** A Confluence page with the board. */
    private static String page(RunningSandbox sandbox) {
        Http pm = sandbox.confluenceAs("pm");
        ObjectNode page =
                new ObjectMapper().createObjectNode().put("type", "page").put("title", "Board of the unheard");
        page.putObject("space").put("key", "PART");
        page.putObject("body")
                .putObject("storage")
                .put(
                        "value",
                        "<ac:structured-macro ac:name=\"kept-scoreboard\"><ac:parameter ac:name=\"project\">SHOP"
                                + "</ac:parameter></ac:structured-macro>")
                .put("representation", "storage");
        Http.Reply reply = pm.post("/rest/api/content", page.toString());
        assertEquals(200, reply.status(), reply.body());
        return pm.get("/pages/viewpage.action?pageId=" + reply.json().get("id").asLong())
                .body();
    }
}
