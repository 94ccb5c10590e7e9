package dev.kept.sandbox.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Promises in the middle of their life: on the table, waiting for consent, disclosed, disputed, split, and small ones in
 * comments. All of them are open today, so that whoever looks finds something to do.
 */
final class OpenStory {

    private final Stage stage;
    private final HostClient jira;
    private final LocalDate today;

    OpenStory(Stage stage, LocalDate today) {
        this.stage = stage;
        this.jira = stage.jira();
        this.today = today;
    }

    void plan(Timeline timeline) {
        timeline.at(stage.at(today.minusDays(6), 9), this::negotiations);
        timeline.at(stage.at(today.minusDays(20), 9), this::disclosures);
        timeline.at(stage.at(today.minusDays(5), 9), this::proposal);
        timeline.at(stage.at(today.minusDays(12), 9), this::dispute);
        timeline.at(stage.at(today.minusDays(15), 9), this::split);
        timeline.at(stage.at(today.minusDays(3), 9), this::comments);
        String[] objected = {""};
        timeline.at(
                stage.exactly(today.minusDays(4), 9),
                () -> objected[0] =
                        promise("SHOP", "Prices for hotels in the shop", "Sales", today.plusDays(9), 3, null));
        timeline.at(stage.exactly(today.minusDays(3), 11), () -> stage.contacts()
                .answer(
                        Contacts.SALES,
                        objected[0],
                        "We asked for the end of the month. Nobody named this day to us."));
    }

    private void negotiations() {
        offer("SHOP", "Gift cards for the shop window", "Sales", today.plusDays(24), "it", "it");
        offer("SHOP", "Prices with and without tax side by side", "Finance", today.plusDays(10), "it", "business");
        offer(
                "WARE",
                "Service names the parts that may be sent back",
                "Warehouse team",
                today.plusDays(12),
                "business",
                "business");
        String countered = offer(
                "WARE", "Second label printer in the night run", "Warehouse", today.plusDays(7), "it", "business");
        step(
                countered,
                Map.of(
                        "kind",
                        "counter",
                        "date",
                        today.plusDays(21).toString(),
                        "words",
                        "The printer itself arrives in two weeks"));
    }

    private void disclosures() {
        String key = promise("SHOP", "One basket on the phone and at the desk", "Sales", today.plusDays(18), 8, 80);
        disclose(key, "cost", "range", "12,000 euros", "18,000 euros");
        disclose(key, "effort", "value", "25 days", null);
        disclose(key, "deadline", "unknown", null, null);
        disclose(key, "risk", "value", "The payment provider changes its interface in December", null);
        step(key, Map.of("kind", "still_true", "facets", List.of("effort")));
    }

    private void proposal() {
        String key = promise("SHOP", "Returns by post for islands", "Service", today.plusDays(3), 3, null);
        step(
                key,
                Map.of(
                        "kind",
                        "warn",
                        "cause",
                        "supplier_late",
                        "words",
                        "The carrier has no rates for islands yet. Without them Service would have to ask for each parcel."));
        step(
                key,
                Map.of(
                        "kind",
                        "change_date",
                        "date",
                        today.plusDays(17).toString(),
                        "requesterAgreed",
                        false,
                        "cause",
                        "supplier_late",
                        "words",
                        "The carrier promises its rates for next week"));
    }

    private void dispute() {
        String key = promise("WARE", "Shelf plan of the small hall", "Warehouse", today.minusDays(9), 2, null);
        Transitions.take(jira, "dev", key, "Done");
        step(
                key,
                Map.of(
                        "kind",
                        "dispute",
                        "side",
                        "business",
                        "words",
                        "We got the plan of the large hall. The one we were promised is still missing."));
    }

    private void split() {
        String whole = promise("WARE", "Count the stock by hand scanner", "Finance", today.plusDays(20), 8, null);
        String first = issue("WARE", "Count the stock by hand scanner: chairs and tables");
        String second = issue("WARE", "Count the stock by hand scanner: spare parts");
        jira.post(
                "pm",
                "/rest/kept/1/issues/" + whole + "/commitment/parts",
                Map.of(
                        "parts",
                        List.of(
                                Map.of(
                                        "issueKey",
                                        first,
                                        "size",
                                        3,
                                        "date",
                                        today.plusDays(6).toString()),
                                Map.of("issueKey", second, "size", 5))));
        Transitions.take(jira, "dev", first, "Done");
        disclose(whole, "deadline", "value", "Both parts in time, as far as we know", null);
        disclose(whole, "risk", "none", null, null);
    }

    private void comments() {
        String key = issue("SHOP", "Why do customers leave at the second step?");
        backToYou(key, "dev", "I look into the numbers of last week.", "Sales", today.plusDays(1));
        String done = backToYou(key, "pm", "I ask Service what customers tell them.", "Service", today.minusDays(1));
        jira.post("pm", "/rest/kept/1/commitments/" + done + "/steps", Map.of("kind", "deliver"));
        jira.post(
                "dev", "/rest/api/2/issue/" + key + "/comment", Map.of("body", "The numbers are on the test system."));
    }

    private String backToYou(String key, String user, String text, String requester, LocalDate date) {
        String comment = jira.post(user, "/rest/api/2/issue/" + key + "/comment", Map.of("body", text))
                .get("id")
                .asText();
        return jira.post(
                        "pm",
                        "/rest/kept/1/issues/" + key + "/promises",
                        Map.of("commentId", Long.parseLong(comment), "requester", requester, "date", date.toString()))
                .get("id")
                .asText();
    }

    private String promise(
            String project, String summary, String requester, LocalDate date, int size, Integer confidence) {
        return made(project, summary, terms(requester, date, size, confidence));
    }

    private String offer(
            String project, String summary, String requester, LocalDate date, String side, String proposer) {
        Map<String, Object> terms = terms(requester, date, 2, null);
        terms.put("side", side);
        terms.put("proposer", proposer);
        return made(project, summary, terms);
    }

    private static Map<String, Object> terms(String requester, LocalDate date, int size, Integer confidence) {
        Map<String, Object> terms =
                new HashMap<>(Map.of("requester", requester, "date", date.toString(), "size", size));
        if (confidence != null) {
            terms.put("confidence", confidence);
        }
        return terms;
    }

    private String made(String project, String summary, Map<String, Object> terms) {
        String key = issue(project, summary);
        jira.post("pm", "/rest/kept/1/issues/" + key + "/commitment", terms);
        return key;
    }

    private String issue(String project, String summary) {
        return jira.post(
                        "pm",
                        "/rest/api/2/issue",
                        Map.of("fields", stage.fields().issue(project, summary, "Task")))
                .get("key")
                .asText();
    }

    private void disclose(String key, String facet, String form, String value, String upTo) {
        Map<String, Object> step = new HashMap<>(Map.of("kind", "disclose", "facet", facet, "form", form));
        if (value != null) {
            step.put("value", value);
        }
        if (upTo != null) {
            step.put("upTo", upTo);
        }
        step(key, step);
    }

    private void step(String key, Map<String, Object> step) {
        jira.post("pm", "/rest/kept/1/issues/" + key + "/commitment/steps", step);
    }
}
