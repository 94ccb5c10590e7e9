package dev.kept.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What the product's plugin manager says of the plugin and of each module: {@code /rest/plugins/1.0/KEY-key}, which
 * Atlassian documents as a way that may change, and which answers administrators of the system only.
 */
final class Modules {
    private static final String TYPE = "application/vnd.atl.plugins.plugin+json";

    private Modules() {}

    /** The plugin, its version and its modules. */
    static List<Finding> of(Site site, Expected expected) {
        Site.Reply reply = site.get("/rest/plugins/1.0/" + expected.pluginKey() + "-key", TYPE);
        if (reply.status() == 404) {
            return List.of(Finding.off("Kept", "not installed, says the plugin manager"));
        }
        JsonNode plugin = reply.json();
        if (!reply.ok() || !plugin.path("enabled").isBoolean()) {
            return List.of(Finding.unknown("Kept and its modules", "the plugin manager answers " + reply.story()));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(version(plugin.path("version").asText(), expected.version()));
        findings.add(
                plugin.path("enabled").asBoolean()
                        ? Finding.on("Kept", "enabled")
                        : Finding.off("Kept", "installed and disabled; look into the log"));
        Map<String, JsonNode> told = new HashMap<>();
        plugin.path("modules").forEach(module -> told.put(module.path("key").asText(), module));
        if (told.isEmpty()) {
            findings.add(Finding.off("its modules", "none is named"));
            return findings;
        }
        for (Element module : expected.modules()) {
            findings.add(visible(module, told.get(module.getAttribute("key"))));
        }
        findings.add(wiring(expected.wiring(), told));
        return findings;
    }

    private static Finding version(String installed, String built) {
        return installed.equals(built)
                ? Finding.note("version of Kept", installed)
                : Finding.off("version of Kept", installed + " is installed, the jar here is " + built);
    }

    private static Finding visible(Element module, JsonNode told) {
        String what = module.getTagName() + " `" + module.getAttribute("key") + "`";
        if (told == null) {
            return Finding.off(what, "the plugin manager does not name it");
        }
        return state(what, told);
    }

    private static Finding state(String what, JsonNode told) {
        if (told.path("broken").asBoolean()) {
            return Finding.off(what, "broken: its class or its type could not be loaded");
        }
        return told.path("enabled").asBoolean() ? Finding.on(what, "") : Finding.off(what, "disabled");
    }

    private static Finding wiring(List<String> keys, Map<String, JsonNode> told) {
        String what = "beans and imports";
        List<String> off = keys.stream()
                .filter(told::containsKey)
                .filter(key -> state(key, told.get(key)).verdict() == Verdict.OFF)
                .toList();
        long named = keys.stream().filter(told::containsKey).count();
        String detail = named + " of " + keys.size() + " are named";
        return off.isEmpty() ? Finding.on(what, detail) : Finding.off(what, String.join(", ", off));
    }
}
