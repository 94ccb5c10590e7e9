package dev.kept.sandbox.demo;

import java.net.URI;
import java.util.Map;

/** Enters the shared goals on their administration page, each with its strategy page. */
final class GoalStory {

    private final URI jira;
    private final WikiStory pages;

    GoalStory(URI jira, WikiStory pages) {
        this.jira = jira;
        this.pages = pages;
    }

    void write() {
        AdminForms forms = new AdminForms(jira);
        for (String[] goal : Company.GOALS) {
            forms.fill(
                    "/plugins/servlet/kept/goals",
                    "key",
                    Map.of(
                            "key", goal[0],
                            "name", goal[1],
                            "words", goal[2],
                            "page", Long.toString(pages.pageId(goal[2]))));
        }
    }
}
