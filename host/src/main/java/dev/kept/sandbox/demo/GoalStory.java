package dev.kept.sandbox.demo;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Enters the shared goals on their administration page, each with its strategy page found over the link. */
final class GoalStory {

    private final URI jira;

    GoalStory(URI jira) {
        this.jira = jira;
    }

    void write() {
        AdminForms forms = new AdminForms(jira);
        for (String[] goal : Company.GOALS) {
            Map<String, String> search = Map.of("key", goal[0], "name", goal[1], "words", goal[2], "action", "search");
            Document found = forms.fill("/plugins/servlet/kept/goals", "words", search);
            Element choice = found.select("label").stream()
                    .filter(label -> label.text().contains(goal[2]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No strategy page was found for " + goal[0]));
            Element radio = found.getElementById(choice.attr("for"));
            forms.submit(found, "words", Map.of("page", radio.val(), "action", "save"));
        }
    }
}
