package dev.kept.sandbox.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the company's pages: strategy, partnership and the guides of the business functions. */
final class WikiStory {

    private final HostClient confluence;
    private final DemoWiki wiki;

    WikiStory(HostClient confluence, DemoWiki wiki) {
        this.confluence = confluence;
        this.wiki = wiki;
    }

    void write() {
        wiki.addSpace("STRAT", "Strategy", false);
        wiki.addSpace("PART", "Partnership", false);
        wiki.addSpace("FUNC", "Business functions", false);
        Company.GOALS.forEach(this::strategyPage);
        long plans = page("STRAT", "Plans for next year", "<p>For the management board only, until it is decided.</p>");
        wiki.restrictView(plans, Set.of("admin", "finance"));
        dashboard();
        for (String line : Company.lines("/demo/functions.txt")) {
            String[] parts = line.split("\\|");
            String name = parts[0].strip();
            String told =
                    GuideStory.TOLD_BY.contains(name) ? macro("kept-function-guide", Map.of("function", name)) : "";
            page("FUNC", name + ": what we do", told + guide(parts));
        }
        page(
                "PART",
                "Review with Sales",
                macro("kept-review-agenda", Map.of("function", "Sales"))
                        + "<h2>What we decided</h2><ul><li>Nothing yet.</li></ul>");
    }

    private void strategyPage(String[] goal) {
        String body = "<p>" + goal[1] + ". Sales and IT agreed on this goal together; it is reviewed every quarter.</p>"
                + macro("kept-goal", Map.of("goal", goal[0]))
                + "<h2>Why it matters</h2><p>It is what our customers ask for first, and what we measure ourselves by."
                + "</p><h2>What we do about it</h2><p>Work in every project carries the label " + goal[0] + ".</p>";
        long id = page("STRAT", goal[2], body);
        confluence.post(
                "pm", "/rest/api/content/" + id + "/label", List.of(Map.of("prefix", "global", "name", "strategy")));
    }

    private void dashboard() {
        StringBuilder body = new StringBuilder("<p>How the business and IT keep the promises they make to each other."
                + " Read the number of promises beside each figure before the figure itself.</p>");
        for (Company.DemoProject project : Company.PROJECTS) {
            body.append(macro("kept-scoreboard", Map.of("project", project.key(), "window", "365")));
        }
        body.append(macro("kept-map", Map.of()));
        body.append("<p>What is promised to your function, and what waits for your answer:</p>"
                + "<p><ac:link><ri:page ri:content-title=\"Our promises\"/></ac:link></p>");
        page("PART", "Partnership dashboard", body.toString());
        page(
                "PART",
                "Our promises",
                "<p>For those who speak for a business function. What you answer here is on the record in Jira.</p>"
                        + macro("kept-our-promises", Map.of()));
        page(
                "PART",
                "Commitments of the web shop",
                "<p>For the Monday round: what is late, what comes next, and what came this month.</p>"
                        + macro("kept-promise-list", Map.of("project", "SHOP", "which", "late"))
                        + macro("kept-promise-list", Map.of("project", "SHOP", "which", "coming_up", "rows", "8"))
                        + macro("kept-promise-list", Map.of("project", "SHOP", "which", "kept_this_month"))
                        + macro(
                                "kept-promise-list",
                                Map.of("project", "SHOP", "function", "Sales", "which", "missed", "rows", "5")));
        page("PART", "Partnership with Sales", macro("kept-partnership", Map.of("function", "Sales")));
        page(
                "PART",
                "How we make promises",
                "<p>A promise has a date that one side gave and the other accepted. A date that was only asked for is"
                        + " no promise.</p><ul><li>If a date is in danger, say so early: nobody is blamed for a"
                        + " warning.</li><li>A new date counts when the other side agreed, and in time.</li></ul>");
    }

    private static String guide(String[] parts) {
        return "<h2>How we earn money</h2><p>" + parts[1].strip() + "</p><h2>Our busy seasons</h2><p>"
                + parts[2].strip() + "</p><h2>What we expect of IT</h2><p>" + parts[3].strip() + "</p>";
    }

    private long page(String space, String title, String body) {
        return confluence
                .post(
                        "pm",
                        "/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                title,
                                "space",
                                Map.of("key", space),
                                "body",
                                Map.of("storage", Map.of("value", body, "representation", "storage"))))
                .get("id")
                .asLong();
    }

    private static String macro(String name, Map<String, String> parameters) {
        StringBuilder xml = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        new TreeMap<>(parameters).forEach((key, value) -> xml.append("<ac:parameter ac:name=\"")
                .append(key)
                .append("\">")
                .append(value)
                .append("</ac:parameter>"));
        return xml.append("</ac:structured-macro>").toString();
    }
}
