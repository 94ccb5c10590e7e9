package dev.kept.sandbox.demo;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What contacts say in the wiki about what was missed or delivered lately: what it cost, and thanks. One delay is left
 * without an answer, so that whoever logs in as Sales finds something to say. Each step has an id of the story's, because
 * those of the forms are different each time and stand in exports.
 */
final class FeedbackStory {

    private static final String PAGE = "/display/PART/Our+promises";
    private static final List<String> COSTS = List.of("days", "hours", "none", "hours", "weeks");

    private final URI wiki;

    FeedbackStory(URI wiki) {
        this.wiki = wiki;
    }

    void write() {
        AdminForms sales = new AdminForms(wiki, Contacts.SALES);
        Document page = sales.open(PAGE);
        Elements costs = forms(page, "tell_cost");
        for (int i = 0; i + 1 < costs.size(); i++) {
            sales.submit(
                    page,
                    costs.get(i),
                    Map.of("cost", COSTS.get(i % COSTS.size()), "stepId", "demo-sales-tells-cost-" + i));
        }
        Element thanks = forms(page, "thank").first();
        if (thanks != null) {
            sales.submit(
                    page,
                    thanks,
                    Map.of(
                            "words",
                            "Our people at the counter noticed the same day.",
                            "stepId",
                            "demo-sales-says-thanks"));
        }
    }

    private static Elements forms(Document page, String kind) {
        return page.select("form:has(input[name=kind][value=" + kind + "])");
    }
}
