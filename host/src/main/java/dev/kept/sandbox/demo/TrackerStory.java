package dev.kept.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.demo.Company.DemoProject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Sets the projects up and plans what happens to each piece of work. */
final class TrackerStory {

    private static final int DAYS_LOOKED_BACK = 358;
    private static final String PLUGIN = "dev.kept.kept:";

    private final HostClient jira;
    private final URI base;
    private final DemoTracker tracker;
    private final ZoneId zone;
    private final Instant end;
    private final Random chance;

    TrackerStory(HostClient jira, URI base, DemoTracker tracker, ZoneId zone, Instant end, Random chance) {
        this.jira = jira;
        this.base = base;
        this.tracker = tracker;
        this.zone = zone;
        this.end = end;
        this.chance = chance;
    }

    void setUp() {
        LocalDate today = end.atZone(zone).toLocalDate();
        for (DemoProject project : Company.PROJECTS) {
            tracker.addProject(project.key(), project.name(), project.lead(), Set.of());
            for (int quarter = 3; quarter >= -1; quarter--) {
                LocalDate release = today.minusDays(91L * quarter).withDayOfMonth(15);
                tracker.addVersion(
                        project.key(), release.getYear() + "." + release.getMonthValue(), release, quarter > 0);
            }
        }
        tracker.addProject(Company.SECRET, "Site closures", "admin", Set.of("admin"));
        tracker.addCustomField(PLUGIN + "promised-to", "Promised to", "The business function this is promised to");
        tracker.addCustomField(PLUGIN + "promised-by", "Promised for", "The day it is promised for");
        tracker.addCustomField(PLUGIN + "commitment-size", "Commitment size", "How large the promise is");
        tracker.addCustomField(PLUGIN + "shared-goals", "Shared goals", "The shared goals this serves");
    }

    void plan(Timeline timeline) {
        Fields fields = Fields.read(jira.get("admin", "/rest/api/2/field"));
        LocalDate today = end.atZone(zone).toLocalDate();
        Contacts contacts = new Contacts(jira, base, today);
        Stage stage = new Stage(jira, fields, zone, chance, contacts);
        contacts.plan(timeline, stage);
        for (DemoProject project : Company.PROJECTS) {
            List<Work> work = project.work();
            // The reports project began late: it has too few promises to tell anything, and says so.
            int back = work.size() < 10 ? project.everyDays() * 3 : DAYS_LOOKED_BACK;
            LocalDate due = today.minusDays(back);
            for (int i = 0; i < work.size(); i++) {
                Fate fate = project.fates().get(i % project.fates().size());
                new PromiseStory(stage, project.key(), work.get(i), fate, due).plan(timeline);
                due = due.plusDays(project.everyDays() - 2L + chance.nextInt(4));
            }
        }
        new BusinessSide(stage, today).plan(timeline);
        new OpenStory(stage, today).plan(timeline);
        timeline.at(stage.at(today.minusDays(30), 9), () -> secret(stage, today.plusDays(60)));
    }

    /** A promise in the project that only the administrator sees. */
    private static void secret(Stage stage, LocalDate date) {
        Map<String, Object> issue = stage.fields().issue(Company.SECRET, "Close the hall in the north", "Task");
        String key = stage.jira()
                .post("admin", "/rest/api/2/issue", Map.of("fields", issue))
                .get("key")
                .asText();
        stage.jira()
                .post(
                        "admin",
                        "/rest/kept/1/issues/" + key + "/commitment",
                        Map.of("requester", "Finance", "date", date.toString(), "size", 8, "side", "it"));
    }

    /** The ids of the custom fields, which differ from host to host. */
    record Fields(String requester, String date, String size, String goals) {

        static Fields read(JsonNode list) {
            return new Fields(
                    id(list, "Promised to"),
                    id(list, "Promised for"),
                    id(list, "Commitment size"),
                    id(list, "Shared goals"));
        }

        Map<String, Object> issue(String project, String summary, String type) {
            return new HashMap<>(
                    Map.of("project", Map.of("key", project), "summary", summary, "issuetype", Map.of("name", type)));
        }

        private static String id(JsonNode list, String name) {
            for (JsonNode field : list) {
                if (field.path("name").asText().equals(name)) {
                    return field.get("id").asText();
                }
            }
            throw new IllegalStateException("The tracker has no field " + name);
        }
    }
}
