package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Issues of the demo's shop and what they carry, as pm works with them over REST. */
final class Promises {

    private static final String ISSUE = "/rest/api/2/issue/";

    private final RunningSandbox sandbox;
    private final Http pm;

    Promises(RunningSandbox sandbox) {
        this.sandbox = sandbox;
        this.pm = sandbox.jiraAs("pm");
    }

    Http pm() {
        return pm;
    }

    String issue(String summary) {
        Http.Reply reply = pm.post(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + summary
                        + "\"}}");
        assertEquals(201, reply.status(), reply.body());
        return reply.json().get("key").asText();
    }

    /** An issue with a promise to somebody. */
    String promised(String summary, String requester, String date) {
        String key = issue(summary);
        Http.Reply reply = pm.post(
                commitmentPath(key),
                "{\"requester\":\"" + requester + "\",\"date\":\"" + date + "\",\"size\":2,\"side\":\"it\"}");
        assertEquals(201, reply.status(), reply.body());
        return key;
    }

    String id(String key) {
        return fields(key).get("id").asText();
    }

    JsonNode fields(String key) {
        return read(ISSUE + key);
    }

    JsonNode commitment(String key) {
        return read(commitmentPath(key));
    }

    boolean carriesNone(String key) {
        return pm.get(commitmentPath(key)).status() == 404;
    }

    /** What happened to its commitment, by kind, the first first. */
    List<String> timeline(String key) {
        List<String> kinds = new ArrayList<>();
        read(commitmentPath(key) + "/timeline")
                .get("values")
                .forEach(event -> kinds.add(event.get("kind").asText()));
        return kinds;
    }

    void step(String key, String json) {
        Http.Reply reply = pm.post(commitmentPath(key) + "/steps", json);
        assertTrue(reply.status() < 300, reply.body());
    }

    void edit(String key, String fields) {
        Http.Reply reply = pm.put(ISSUE + key, "{\"fields\":{" + fields + "}}");
        assertEquals(204, reply.status(), reply.body());
    }

    /** Goes through the transition with that name. */
    void go(String key, String transition) {
        for (JsonNode way : read(ISSUE + key + "/transitions").get("transitions")) {
            if (way.get("name").asText().equals(transition)) {
                Http.Reply reply = pm.post(
                        ISSUE + key + "/transitions",
                        "{\"transition\":{\"id\":\"" + way.get("id").asText() + "\"}}");
                assertEquals(204, reply.status(), reply.body());
                return;
            }
        }
        throw new AssertionError("No transition " + transition + " for " + key);
    }

    /** Keys of the issues a query finds for a user. */
    Set<String> found(String user, String jql) {
        Http.Reply reply = search(user, jql);
        assertEquals(200, reply.status(), reply.body());
        Set<String> keys = new TreeSet<>();
        reply.json().get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
        return keys;
    }

    boolean finds(String key, String jql) {
        return found("pm", "key = " + key + " AND " + jql).size() == 1;
    }

    Http.Reply search(String user, String jql) {
        String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
        return sandbox.jiraAs(user).get("/rest/api/2/search?maxResults=200&jql=" + query);
    }

    /** The id of the field with that name, {@code customfield_...}. */
    String field(String name) {
        for (JsonNode field : read("/rest/api/2/field")) {
            if (field.get("name").asText().equals(name)) {
                return field.get("id").asText();
            }
        }
        throw new AssertionError("No field " + name);
    }

    private JsonNode read(String path) {
        Http.Reply reply = pm.get(path);
        assertEquals(200, reply.status(), path + ": " + reply.body());
        return reply.json();
    }

    private static String commitmentPath(String key) {
        return "/rest/kept/1/issues/" + key + "/commitment";
    }
}
