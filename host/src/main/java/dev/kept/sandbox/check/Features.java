package dev.kept.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.host.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what the plugin does answers. Nothing is written anywhere. */
final class Features {
    private static final String KEPT = "/rest/kept/1";

    /** An address that no plugin has. */
    private static final String NOBODY = "/plugins/servlet/nobody-has-this-page";

    private static final Pattern LOGIN = Pattern.compile("/log-?in", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAWN = Pattern.compile("class=\"[^\"]*\\bkept-");

    /** Reads over Kept's own REST that both products answer, Confluence over the application link. */
    private static final Map<String, String> READS = new LinkedHashMap<>();

    /** What only Jira answers itself. */
    private static final Map<String, String> READS_IN_JIRA = new LinkedHashMap<>();

    static {
        READS.put("description of the API", "/openapi.json");
        READS.put("business functions", "/requesters?prefix=a");
        READS.put("shared goals", "/goals");
        READS.put("all projects side by side", "/portfolio?maxResults=1");
        READS_IN_JIRA.put("rules", "/rules");
        READS_IN_JIRA.put("strategy pages, over the link to Confluence", "/strategy-pages?text=a");
    }

    private final Site site;
    private final Expected expected;

    Features(Site site, Expected expected) {
        this.site = site;
        this.expected = expected;
    }

    List<Finding> inJira() {
        List<Finding> findings = new ArrayList<>(shared());
        READS_IN_JIRA.forEach((what, path) -> findings.add(read(what, path)));
        findings.add(clauses());
        findings.add(functions());
        findings.add(fields());
        return findings;
    }

    List<Finding> inConfluence() {
        List<Finding> findings = new ArrayList<>(shared());
        expected.macros().forEach(macro -> findings.add(macro(macro)));
        return findings;
    }

    private List<Finding> shared() {
        List<Finding> findings = new ArrayList<>();
        READS.forEach((what, path) -> findings.add(read(what, path)));
        expected.servlets().forEach(path -> findings.add(page(path)));
        return findings;
    }

    private Finding read(String what, String path) {
        Site.Reply reply = site.json(KEPT + path);
        boolean json = reply.json().isContainerNode();
        return reply.ok() && json ? Finding.on(what, "") : Finding.off(what, reply.story());
    }

    /**
     * A page of the plugin's own. A product may ask for the password again first, and a page may say under a heading of its
     * own that nothing was named, or that it takes forms alone. All show that it is there; an error of the server and a page
     * that nobody has do not.
     */
    private Finding page(String path) {
        String what = "page `" + path + "`";
        Site.Reply reply = site.get(path, "text/html");
        if (!reply.location().isEmpty()) {
            return LOGIN.matcher(reply.location()).find()
                    ? Finding.off(what, "the login is not accepted for pages: " + reply.story())
                    : Finding.on(what, reply.story());
        }
        boolean there = reply.ok() && !reply.body().isEmpty()
                || reply.status() == 400
                || reply.status() == 405
                || reply.status() == 404
                        && !reply.title().equals(site.get(NOBODY, "text/html").title());
        return there ? Finding.on(what, reply.ok() ? "" : reply.title()) : Finding.off(what, reply.story());
    }

    /** One query that names every field; Jira answers with the names that it does not know. */
    private Finding clauses() {
        String what = "JQL fields";
        String query = String.join(" OR ", expected.clauses());
        Site.Reply reply = site.json("/rest/api/2/search?maxResults=0&jql=" + encoded(query));
        return reply.ok() ? Finding.on(what, expected.clauses().size() + " fields") : Finding.off(what, reply.story());
    }

    private Finding functions() {
        String what = "JQL functions";
        Site.Reply reply = site.json("/rest/api/2/jql/autocompletedata");
        JsonNode names = reply.json().path("visibleFunctionNames");
        if (!reply.ok() || !names.isArray()) {
            return Finding.unknown(what, reply.story());
        }
        Set<String> told = new HashSet<>();
        names.forEach(name -> told.add(name.path("value").asText().replaceAll("\\(.*", "")));
        List<String> missing = expected.functions().stream()
                .filter(name -> !told.contains(name))
                .toList();
        return missing.isEmpty()
                ? Finding.on(what, expected.functions().size() + " functions")
                : Finding.off(what, "not offered: " + String.join(", ", missing));
    }

    /** Which fields an administrator has made of the four types; none is right after the install. */
    private Finding fields() {
        String what = "custom fields made of Kept's types";
        Site.Reply reply = site.json("/rest/api/2/field");
        if (!reply.ok()) {
            return Finding.unknown(what, reply.story());
        }
        List<String> made = new ArrayList<>();
        reply.json().forEach(field -> {
            if (field.path("schema").path("custom").asText().startsWith(expected.pluginKey() + ":")) {
                made.add(field.path("name").asText());
            }
        });
        return Finding.note(what, made.isEmpty() ? "none yet" : String.join(", ", made));
    }

    /** A macro without parameters, on no page: Kept's sentence about that stands in the result. */
    private Finding macro(String name) {
        String what = "macro `" + name + "`";
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("representation", "storage");
        body.put("value", "<ac:structured-macro ac:name=\"" + name + "\"/>");
        Site.Reply reply = site.post("/rest/api/contentbody/convert/view", body);
        if (!reply.ok()) {
            return Finding.unknown(what, "the converter answers " + reply.story());
        }
        String html = reply.json().path("value").asText();
        return DRAWN.matcher(html).find() ? Finding.on(what, "") : Finding.off(what, "renders nothing of Kept");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
