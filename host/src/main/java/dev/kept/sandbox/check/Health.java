package dev.kept.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the plugin itself says of its features: {@code /rest/kept/1/health}, in versions that have it. */
final class Health {
    private static final String WHAT = "Kept's own list of features";

    private Health() {}

    /** One line for each feature; a sentence when there is no such list. */
    static List<Finding> of(Site site) {
        Site.Reply reply = site.json("/rest/kept/1/health");
        if (reply.status() == 404) {
            return List.of(Finding.note(WHAT, "this version has none"));
        }
        JsonNode features = reply.json().path("features");
        if (!features.isArray()) {
            return List.of(Finding.off(WHAT, reply.story()));
        }
        List<Finding> findings = new ArrayList<>();
        features.forEach(feature -> findings.add(finding(feature)));
        reply.json()
                .path("lostModules")
                .forEach(module -> findings.add(Finding.off(
                        "module " + module.path("key").asText(),
                        "cannot be loaded without " + module.path("missing").asText())));
        return findings;
    }

    /** What does not work without a feature, and which services of the product it lacks. */
    private static Finding finding(JsonNode feature) {
        String what = "feature *" + feature.path("name").asText() + "*";
        if (feature.path("on").asBoolean()) {
            return Finding.on(what, "");
        }
        List<String> missing = new ArrayList<>();
        feature.path("missing").forEach(service -> missing.add(service.asText()));
        return Finding.off(what, feature.path("loss").asText("") + " Missing: " + String.join(", ", missing));
    }
}
