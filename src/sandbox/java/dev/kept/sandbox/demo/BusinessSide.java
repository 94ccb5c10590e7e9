package dev.kept.sandbox.demo;

import dev.kept.sandbox.demo.TrackerStory.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;

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

    private final HostClient jira;
    private final ZoneId zone;
    private final Random chance;
    private final Fields fields;
    private final LocalDate today;

    BusinessSide(HostClient jira, ZoneId zone, Random chance, Fields fields, LocalDate today) {
        this.jira = jira;
        this.zone = zone;
        this.chance = chance;
        this.fields = fields;
        this.today = today;
    }

    void plan(Timeline timeline) {
        for (int i = 0; i < PROMISES.size(); i++) {
            String summary = PROMISES.get(i);
            LocalDate due = today.minusDays(40L * (PROMISES.size() - i) - 15);
            String[] key = {""};
            at(timeline, due.minusDays(14), () -> key[0] = promise(summary, due));
            LocalDate done = due.plusDays(i % 3 == 1 ? 9 : -1);
            at(timeline, done, () -> Transitions.take(jira, "pm", key[0], "Done"));
        }
    }

    private String promise(String summary, LocalDate due) {
        String key = jira.post("pm", "/rest/api/2/issue", Map.of("fields", fields.issue("SHOP", summary, "Task")))
                .get("key")
                .asText();
        jira.post(
                "pm",
                "/rest/kept/1/issues/" + key + "/commitment",
                Map.of("requester", "Web shop team", "date", due.toString(), "size", 1, "side", "business"));
        return key;
    }

    private void at(Timeline timeline, LocalDate day, Runnable what) {
        Instant instant = day.atTime(13, chance.nextInt(60)).atZone(zone).toInstant();
        timeline.at(instant, what);
    }
}
