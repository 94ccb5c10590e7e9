package dev.kept.sandbox.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Enters the shared goals on their administration page, each with its strategy page found over the link, and lets both sides
 * confirm some of them: two by both, one by IT alone, one by the business alone, one by nobody.
 */
final class GoalStory {

    private static final String GOALS = "/plugins/servlet/kept/goals";

    private final URI jira;
    private final URI confluence;

    GoalStory(URI jira, URI confluence) {
        this.jira = jira;
        this.confluence = confluence;
    }

    void write() {
        AdminForms forms = new AdminForms(jira);
        for (String[] goal : Company.GOALS) {
            Map<String, String> about = about(goal[0], goal[1]);
            // A goal can only serve one that is there already; see Company.
            Map<String, String> search = new HashMap<>(about);
            search.putAll(Map.of("words", goal[2], "action", "search"));
            Document found = forms.fill(GOALS, "words", search);
            Element choice = found.select("label").stream()
                    .filter(label -> label.text().contains(goal[2]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No strategy page was found for " + goal[0]));
            about.putAll(Map.of("page", found.getElementById(choice.attr("for")).val(), "action", "save"));
            forms.submit(found, "words", about);
        }
        Map<String, String> last = about(Company.UNCONFIRMED, "The shop is there when customers come");
        last.putAll(Map.of("page", "", "action", "save"));
        forms.fill(GOALS, "words", last);
    }

    private static Map<String, String> about(String key, String name) {
        Map<String, String> about = new HashMap<>(Company.TOLD_OF_GOALS.get(key));
        about.putAll(Map.of("key", key, "name", name));
        return about;
    }

    /** Each side for itself, on its own page. The channel between the products is open. */
    void confirm() {
        AdminForms it = new AdminForms(jira, "pm");
        for (String goal : List.of("REPEAT-BUYERS", "NEXT-DAY", "CLEAN-BOOKS")) {
            it.fill(
                    "/plugins/servlet/kept/goal-answer?project=SHOP&goal=" + goal,
                    "wording",
                    Map.of("action", "confirm"));
        }
        AdminForms business = new AdminForms(confluence, "sales");
        for (String goal : List.of("REPEAT-BUYERS", "NEXT-DAY", "SELF-SERVICE")) {
            Document answered = business.press("/display/PART/Our+promises", "promise", goal);
            business.submit(answered, "action", Map.of("action", "dismiss"));
        }
    }
}
