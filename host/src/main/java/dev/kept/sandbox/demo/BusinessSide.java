package dev.kept.sandbox.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the business promised IT: decisions, reviews and data by a date. A partnership is a two-way street. */
final class BusinessSide {

    private static final List<String> PROMISES = List.of(
            "Sales decides on the voucher rules",
            "Finance names the new tax codes",
            "Service tests the repair status page",
            "Sales delivers the autumn catalogue texts",
            "Warehouse signs off the shelf plan",
            "Finance checks the first cash forecast",
            "Sales reviews the checkout in three steps",
            "Service writes the answers for the help page");

    private final Stage stage;
    private final LocalDate today;

    BusinessSide(Stage stage, LocalDate today) {
        this.stage = stage;
        this.today = today;
    }

    void plan(Timeline timeline) {
        for (int i = 0; i < PROMISES.size(); i++) {
            String summary = PROMISES.get(i);
            LocalDate due = today.minusDays(40L * (PROMISES.size() - i) - 15);
            String[] key = {""};
            timeline.at(stage.at(due.minusDays(14), 13), () -> key[0] = promise(summary, due));
            LocalDate done = due.plusDays(i % 3 == 1 ? 9 : -1);
            timeline.at(stage.at(done, 13), () -> Transitions.take(stage.jira(), "pm", key[0], "Done"));
        }
    }

    private String promise(String summary, LocalDate due) {
        HostClient jira = stage.jira();
        String key = jira.post(
                        "pm",
                        "/rest/api/2/issue",
                        Map.of("fields", stage.fields().issue("SHOP", summary, "Task")))
                .get("key")
                .asText();
        jira.post(
                "pm",
                "/rest/kept/1/issues/" + key + "/commitment",
                Map.of("requester", "Web shop team", "date", due.toString(), "size", 1, "side", "business"));
        return key;
    }
}
