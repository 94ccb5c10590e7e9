package dev.kept.core.backfill;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules of section 7 once more, written straight from their text over the raw JSON and with no care for speed: a
 * second reader who must arrive at the same counts.
 */
final class NaiveCounts {

    private final LocalDate lastDay;
    private final ZoneId zone;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, TreeSet<String>> issues = new TreeMap<>();

    NaiveCounts(LocalDate lastDay, ZoneId zone) {
        this.lastDay = lastDay;
        this.zone = zone;
    }

    Map<String, Long> counts() {
        issues.forEach((name, keys) -> counts.put("issues_" + name, (long) keys.size()));
        return counts;
    }

    /** One changed field with the moment it was changed at. */
    private record Step(Instant at, long history, String before, String after) {}

    private static List<Step> steps(JsonNode issue, String field) {
        List<JsonNode> histories = new ArrayList<>();
        issue.path("changelog").path("histories").forEach(histories::add);
        histories.sort(Comparator.<JsonNode, Instant>comparing(
                        one -> ExportedIssues.instant(one.get("created").textValue()))
                .thenComparingLong(one -> Long.parseLong(one.get("id").textValue())));
        List<Step> steps = new ArrayList<>();
        for (JsonNode history : histories) {
            for (JsonNode item : history.get("items")) {
                if (field.equals(item.path("field").textValue())) {
                    steps.add(new Step(
                            ExportedIssues.instant(history.get("created").textValue()),
                            Long.parseLong(history.get("id").textValue()),
                            item.path("from").asText("").replace("null", "").isEmpty()
                                    ? item.path("fromString").asText("").replace("null", "")
                                    : item.path("from").asText(),
                            item.path("to").asText("").replace("null", "").isEmpty()
                                    ? item.path("toString").asText("").replace("null", "")
                                    : item.path("to").asText()));
                }
            }
        }
        return steps;
    }

    private static Instant resolved(JsonNode issue) {
        JsonNode fields = issue.get("fields");
        if (fields.has("resolutiondate")) {
            String stamp = ExportedIssues.text(fields.get("resolutiondate"));
            return stamp == null ? null : ExportedIssues.instant(stamp);
        }
        Instant since = null;
        for (Step step : steps(issue, "resolution")) {
            since = step.after().isEmpty() ? null : since == null ? step.at() : since;
        }
        return since;
    }

    private static boolean resolvedBefore(JsonNode issue, Step moment) {
        List<Step> steps = steps(issue, "resolution");
        if (steps.isEmpty()) {
            Instant resolved = resolved(issue);
            return resolved != null && resolved.isBefore(moment.at());
        }
        String state = steps.get(0).before();
        for (Step step : steps) {
            boolean earlier = step.at().isBefore(moment.at())
                    || step.at().equals(moment.at()) && step.history() < moment.history();
            state = earlier ? step.after() : state;
        }
        return !state.isEmpty();
    }

    private static LocalDate date(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value.substring(0, 10));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private void one(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    void addDueDates(JsonNode issue) {
        LocalDate now = date(issue.get("fields").path("duedate").asText("").replace("null", ""));
        List<Step> steps = steps(issue, "duedate");
        Instant resolved = resolved(issue);
        one("issues");
        if (now != null) {
            one("with_due");
        }
        if (now != null || !steps.isEmpty()) {
            one("ever_due");
        }
        if (resolved != null) {
            one("resolved");
            LocalDate due = steps.isEmpty() ? now : date(steps.get(0).before());
            for (Step step : steps) {
                due = step.at().compareTo(resolved) <= 0 ? date(step.after()) : due;
            }
            if (due != null) {
                boolean onTime = day(resolved).compareTo(due) <= 0;
                one(onTime ? "resolved_on_time" : "resolved_late");
                if (now == null) {
                    one(onTime ? "on_time_of_which_due_now_null" : "late_of_which_due_now_null");
                }
            } else if (now != null) {
                one("resolved_due_only_set_after");
            }
        } else if (now != null) {
            one(now.compareTo(lastDay) < 0 ? "unresolved_overdue" : "unresolved_not_yet_due");
        }
        steps.forEach(step -> addStep(issue, step));
    }

    private void addStep(JsonNode issue, Step step) {
        LocalDate before = date(step.before());
        LocalDate after = date(step.after());
        String kind;
        if (Objects.equals(before, after)) {
            kind = "no_change";
        } else if (before == null) {
            kind = "set";
            if (after.compareTo(day(step.at())) < 0) {
                item(issue, step, "set_already_passed");
            }
        } else {
            kind = after == null ? "cleared" : after.compareTo(before) > 0 ? "moved_later" : "moved_earlier";
            boolean passed = day(step.at()).compareTo(before) > 0;
            item(issue, step, kind + (passed ? "_after_passed" : "_before_passed"));
        }
        item(issue, step, kind);
    }

    private void item(JsonNode issue, Step step, String name) {
        List<String> names = resolvedBefore(issue, step) ? List.of(name) : List.of(name, name + "_while_unresolved");
        for (String each : names) {
            one(each);
            issues.computeIfAbsent(each, none -> new TreeSet<>())
                    .add(issue.path("key").textValue());
        }
    }

    void addVersions(JsonNode issue, Map<String, LocalDate> releases) {
        one("issues");
        Instant resolved = resolved(issue);
        if (resolved != null) {
            one("resolved");
        }
        for (JsonNode version : issue.get("fields").path("fixVersions")) {
            if (version.hasNonNull("releaseDate")) {
                LocalDate release = LocalDate.parse(version.get("releaseDate").textValue());
                if (resolved != null) {
                    one(day(resolved).compareTo(release) <= 0 ? "kept" : "late");
                } else {
                    one(release.compareTo(lastDay) < 0 ? "open_past" : "open_future");
                }
            }
        }
        addRetargets(issue, releases);
    }

    private void addRetargets(JsonNode issue, Map<String, LocalDate> releases) {
        List<Step> steps = steps(issue, "Fix Version");
        for (long history : new TreeSet<>(steps.stream().map(Step::history).toList())) {
            List<Step> same =
                    steps.stream().filter(step -> step.history() == history).toList();
            List<String> removed = same.stream()
                    .filter(step -> step.after().isEmpty())
                    .map(Step::before)
                    .toList();
            List<String> added = same.stream()
                    .filter(step -> step.before().isEmpty())
                    .map(Step::after)
                    .toList();
            boolean exchanged = removed.stream().anyMatch(x -> added.stream().anyMatch(y -> !x.equals(y)));
            if (exchanged && !resolvedBefore(issue, same.get(0))) {
                LocalDate release = removed.stream()
                        .map(releases::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .findFirst()
                        .orElse(null);
                LocalDate day = day(same.get(0).at());
                one(
                        release == null
                                ? "release_unknown"
                                : day.compareTo(release) <= 0 ? "before_release" : "after_release");
            }
        }
    }
}
