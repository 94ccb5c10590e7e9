package dev.kept.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The change log of one issue of an export, wherever it stands: Jira nests it as {@code histories}, the cloud's own
 * resource pages it as {@code values}, some exports leave the bare list. What has another form is refused, because a
 * history that is passed over in silence gives a promise another first date.
 *
 * @param histories what is there, in the order of the export
 * @param total how many there are by the word of the export; as many as are there when it says nothing
 */
record ChangeLog(List<JsonNode> histories, int total) {

    /** What items of fields that the tracker keeps itself are called, by the field's id. */
    private static final Map<String, String> NAMES = Map.of(
            "duedate", "duedate",
            "resolution", "resolution",
            "status", "status",
            "fixVersions", "Fix Version",
            "versions", "Version");

    /** What people see of the same fields; old exports have no ids. Written without blanks and in lower case. */
    private static final Map<String, String> LABELS = Map.of(
            "duedate", "duedate",
            "resolution", "resolution",
            "status", "status",
            "fixversion", "Fix Version",
            "fixversions", "Fix Version",
            "fixversion/s", "Fix Version");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    /** The log of a line; an empty one when the line has none. */
    static ChangeLog of(JsonNode line) {
        JsonNode log = line.path("changelog");
        if (log.isMissingNode() || log.isNull()) {
            return new ChangeLog(List.of(), 0);
        }
        JsonNode list = list(log);
        if (!list.isArray()) {
            throw new LineProblem("the changelog is no list and holds neither histories nor values");
        }
        List<JsonNode> histories = new ArrayList<>();
        for (JsonNode history : list) {
            if (!history.isObject() || !history.path("items").isArray()) {
                throw new LineProblem("items is no list in history " + (histories.size() + 1) + " of the changelog");
            }
            histories.add(history);
        }
        return new ChangeLog(
                histories, Math.max(histories.size(), log.path("total").asInt()));
    }

    /** Whether the line has a change log at all, be it an empty one. */
    static boolean in(JsonNode line) {
        return line.path("changelog").isContainerNode();
    }

    private static JsonNode list(JsonNode log) {
        if (log.isArray()) {
            return log;
        }
        for (String name : List.of("histories", "values")) {
            if (log.has(name)) {
                return log.path(name);
            }
        }
        return MissingNode.getInstance();
    }

    /** How many histories the export left out. */
    int missing() {
        return total - histories.size();
    }

    /**
     * What the tracker calls the field of an item: by the field's id, whatever language or renaming the label is from;
     * without an id, by the label. A date under a label that nobody can place is refused: it may be the due date.
     */
    static String field(JsonNode item) {
        String label = Values.required(item, "field", "field in a history item");
        String id = Values.text(item, "fieldId");
        if (id != null) {
            return NAMES.getOrDefault(id, label);
        }
        String known = LABELS.get(label.toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
        if (known != null || "custom".equals(Values.text(item, "fieldtype"))) {
            return known == null ? label : known;
        }
        if (day(item, "from") || day(item, "to")) {
            throw new LineProblem(
                    "the history changes a date under the name " + label + " and has no fieldId to tell it by");
        }
        return label;
    }

    private static boolean day(JsonNode item, String name) {
        String value = Values.text(item, name);
        return value != null && DAY.matcher(value).matches();
    }
}
