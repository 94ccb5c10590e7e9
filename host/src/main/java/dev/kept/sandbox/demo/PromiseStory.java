package dev.kept.sandbox.demo;

import dev.kept.sandbox.demo.TrackerStory.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One piece of work from the first line of its issue to whatever became of the promise. */
final class PromiseStory {

    private static final List<Reason> REASONS = List.of(
            new Reason("supplier_late", "The supplier's interface came two weeks late"),
            new Reason("wish_changed", "Sales asked for one more step in the form"),
            new Reason("people_missing", "Two colleagues are ill"),
            new Reason("prerequisite_missing", "The test data of the old system was wrong"),
            new Reason("over_committed", "A security fix went first"));
    private static final List<String> WARNINGS = List.of(
            "The carrier has not opened its test system; customers would see the old delivery days a week longer.",
            "The import is slower than we thought. Without more time the Monday report would miss the weekend.",
            "We wait for the new tax codes. Invoices would go out with the old ones until then.");

    private final Stage stage;
    private final HostClient jira;
    private final Random chance;
    private final String project;
    private final Work work;
    private final Fate fate;
    private final LocalDate due;
    private String key = "";

    /** Why a date did not hold. */
    private record Reason(String cause, String words) {}

    PromiseStory(Stage stage, String project, Work work, Fate fate, LocalDate due) {
        this.stage = stage;
        this.jira = stage.jira();
        this.chance = stage.chance();
        this.project = project;
        this.work = work;
        this.fate = fate;
        this.due = due;
    }

    void plan(Timeline timeline) {
        LocalDate made = due.minusDays(12 + chance.nextInt(30));
        boolean onTheForm = chance.nextInt(4) == 0;
        if (onTheForm) {
            at(timeline, made, 9, () -> create(true));
        } else {
            at(timeline, made.minusDays(1 + chance.nextInt(9)), 9, () -> create(false));
            at(timeline, made, 10, this::promise);
        }
        at(timeline, made.plusDays(2), 11, () -> transition("Start progress"));
        at(timeline, made.plusDays(4), 15, () -> comment("dev", "Started. The first part is on the test system."));
        planFate(timeline);
    }

    private void planFate(Timeline timeline) {
        int slack = chance.nextInt(4);
        int late = 3 + chance.nextInt(12);
        switch (fate) {
            case KEPT -> {
                done(timeline, due.minusDays(slack));
                confirm(timeline, due.minusDays(slack).plusDays(1));
            }
            case MOVED_IN_TIME -> {
                LocalDate newDate = due.plusDays(7 + chance.nextInt(8));
                at(timeline, due.minusDays(5), 10, () -> change(newDate, true));
                answer(timeline, due.minusDays(4));
                done(timeline, newDate.minusDays(slack));
            }
            case MOVED_TOO_LATE -> {
                LocalDate newDate = due.plusDays(10 + late);
                at(timeline, due.plusDays(2), 10, () -> change(newDate, true));
                answer(timeline, due.plusDays(3));
                done(timeline, newDate.minusDays(slack));
            }
            case WARNED_AND_LATE -> {
                at(timeline, due.minusDays(8), 14, this::warn);
                done(timeline, due.plusDays(late));
            }
            case WARNED_AND_KEPT -> {
                at(timeline, due.minusDays(6), 14, this::warn);
                done(timeline, due);
            }
            case LATE -> {
                done(timeline, due.plusDays(late));
                at(timeline, due.plusDays(late + 1L), 9, this::explain);
            }
            case FORGOTTEN ->
                at(timeline, due.plusDays(20), 9, () -> comment("pm", "Is anybody still working on this?"));
            case RELEASED -> {
                at(timeline, due.minusDays(6), 10, () -> withdraw(true));
                answer(timeline, due.minusDays(5));
            }
            case DROPPED -> at(timeline, due.minusDays(3), 10, () -> withdraw(false));
            case REOPENED -> {
                done(timeline, due.minusDays(1));
                timeline.at(stage.exactly(due.plusDays(2), 8), this::notMeant);
                at(timeline, due.plusDays(2), 9, () -> transition("Reopen"));
                at(timeline, due.plusDays(2), 10, () -> comment("pm", work.requester() + " still sees the old page."));
                done(timeline, due.plusDays(6));
            }
        }
    }

    /** Where somebody speaks for the function, what IT says for it does not count until that contact says so, too. */
    private void answer(Timeline timeline, LocalDate day) {
        String contact = stage.contacts().of(work.requester(), day);
        if (contact != null) {
            timeline.at(stage.exactly(day, 11), () -> stage.contacts().answer(contact, key, ""));
        }
    }

    /** Half of what is delivered is confirmed: nobody answers every mail. */
    private void confirm(Timeline timeline, LocalDate day) {
        String contact = stage.contacts().of(work.requester(), day);
        if (contact != null && Math.floorMod(work.summary().hashCode(), 2) == 0) {
            timeline.at(stage.exactly(day, 9), () -> {
                String id = jira.get("pm", "/rest/kept/1/issues/" + key + "/commitment")
                        .get("id")
                        .asText();
                jira.post("pm", "/rest/kept/1/commitments/" + id + "/requests", Map.of());
            });
            timeline.at(stage.exactly(day, 14), () -> stage.contacts().answer(contact, key, ""));
        }
    }

    private void create(boolean promised) {
        Fields fields = stage.fields();
        Map<String, Object> values = fields.issue(project, work.summary(), work.size() > 5 ? "Story" : "Task");
        values.put("description", "Asked for by " + work.requester() + ".");
        values.put("duedate", due.toString());
        if (!work.goal().isEmpty()) {
            values.put(fields.goals(), List.of(work.goal()));
        }
        if (promised) {
            values.put(fields.requester(), work.requester());
            values.put(fields.date(), due.toString());
            values.put(fields.size(), work.size());
        }
        key = jira.post("pm", "/rest/api/2/issue", Map.of("fields", values))
                .get("key")
                .asText();
    }

    private void promise() {
        jira.post(
                "pm",
                "/rest/kept/1/issues/" + key + "/commitment",
                Map.of("requester", work.requester(), "date", due.toString(), "size", work.size(), "side", "it"));
    }

    private void change(LocalDate newDate, boolean agreed) {
        Reason reason = REASONS.get(chance.nextInt(REASONS.size()));
        step(Map.of(
                "kind",
                "change_date",
                "date",
                newDate.toString(),
                "requesterAgreed",
                agreed,
                "cause",
                reason.cause(),
                "words",
                reason.words()));
        jira.put("pm", "/rest/api/2/issue/" + key, Map.of("fields", Map.of("duedate", newDate.toString())));
    }

    /** Two of three: nobody keeps a list without gaps. */
    private void explain() {
        int place = Math.floorMod(work.summary().hashCode(), REASONS.size() * 3 / 2);
        if (place < REASONS.size()) {
            step(Map.of("kind", "explain", "cause", REASONS.get(place).cause()));
        }
    }

    private void warn() {
        String words = WARNINGS.get(chance.nextInt(WARNINGS.size()));
        // Where nobody speaks for the function yet, they were told at the weekly meeting.
        step(Map.of("kind", "warn", "words", words, "told", "meeting"));
    }

    private void withdraw(boolean agreed) {
        step(Map.of(
                "kind",
                "withdraw",
                "requesterAgreed",
                agreed,
                "words",
                agreed ? work.requester() + " no longer needs it" : "No time for this any more"));
    }

    private void notMeant() {
        step(Map.of("kind", "not_meant", "words", work.requester() + " meant the prices before tax."));
    }

    private void step(Map<String, Object> step) {
        jira.post("pm", "/rest/kept/1/issues/" + key + "/commitment/steps", step);
    }

    private void done(Timeline timeline, LocalDate day) {
        at(timeline, day, 16, () -> transition("Done"));
    }

    private void transition(String name) {
        Transitions.take(jira, "dev", key, name);
    }

    private void comment(String user, String text) {
        jira.post(user, "/rest/api/2/issue/" + key + "/comment", Map.of("body", text));
    }

    private void at(Timeline timeline, LocalDate day, int hour, Runnable what) {
        timeline.at(stage.at(day, hour), what);
    }
}
