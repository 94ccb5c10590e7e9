package dev.kept.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Takes a workflow transition by its name. */
final class Transitions {

    private Transitions() {}

    static void take(HostClient jira, String user, String key, String name) {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode transition : jira.get(user, path).get("transitions")) {
            if (transition.get("name").asText().equals(name)) {
                jira.post(
                        user,
                        path,
                        Map.of("transition", Map.of("id", transition.get("id").asText())));
                return;
            }
        }
        throw new IllegalStateException(key + " has no transition " + name);
    }
}
