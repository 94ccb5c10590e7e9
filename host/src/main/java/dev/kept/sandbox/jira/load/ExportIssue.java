package dev.kept.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.jira.state.Catalog;
import dev.kept.sandbox.jira.state.Change;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.Constant.Kind;
import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Remark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one line of an export into an issue, and tells the site of everything the line names. */
final class ExportIssue {

    private static final String CUSTOM = "customfield_";

    /** Fields that have their own place in the tracker; all others are kept as they came. */
    private static final Set<String> OWN = Set.of(
            "summary",
            "description",
            "issuetype",
            "project",
            "status",
            "resolution",
            "resolutiondate",
            "created",
            "updated",
            "duedate",
            "priority",
            "assignee",
            "reporter",
            "creator",
            "fixVersions",
            "versions",
            "labels",
            "comment");

    private final Site site;

    ExportIssue(Site site) {
        this.site = site;
    }

    /** The first reading: tells the site of ids and names, and finds what is wrong with the line. */
    void survey(JsonNode line) {
        String key = Values.required(line, "key", "issue key");
        JsonNode fields = Values.object(line, "fields");
        String project = Site.projectKey(key);
        site.issue(key, Values.optionalId(line, "id"));
        Values.ifObject(fields, "project", json -> site.project(project, json));
        fields.path("fixVersions").forEach(json -> site.version(project, json));
        fields.path("versions").forEach(json -> site.version(project, json));
        Values.ifObject(fields, "issuetype", json -> site.constant(Kind.TYPE, json));
        Values.ifObject(fields, "status", json -> site.constant(Kind.STATUS, json));
        Values.ifObject(fields, "resolution", json -> site.constant(Kind.RESOLUTION, json));
        Values.ifObject(fields, "priority", json -> site.constant(Kind.PRIORITY, json));
        fields.fieldNames().forEachRemaining(name -> {
            if (name.matches(CUSTOM + "[0-9]{1,15}")) {
                site.field(Long.parseLong(name.substring(CUSTOM.length())), null);
            }
        });
        ChangeLog log = ChangeLog.of(line);
        log.histories().forEach(history -> history.path("items").forEach(this::surveyItem));
        read(line);
        replayed(line).ifPresent(json -> site.constant(Kind.RESOLUTION, json));
    }

    private void surveyItem(JsonNode item) {
        String fieldId = Values.text(item, "fieldId");
        if (fieldId != null && fieldId.matches(CUSTOM + "[0-9]{1,15}")) {
            site.field(Long.parseLong(fieldId.substring(CUSTOM.length())), Values.text(item, "field"));
        }
    }

    /** A resolution that only the history names, as id and name. */
    private Optional<JsonNode> replayed(JsonNode line) {
        JsonNode fields = line.path("fields");
        String resolution = Replay.of(history(line)).resolution();
        if (resolution == null
                || fields.has("resolutiondate")
                || fields.path("resolution").isObject()) {
            return Optional.empty();
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", resolution);
        for (JsonNode history : ChangeLog.of(line).histories()) {
            for (JsonNode item : history.path("items")) {
                if (ChangeLog.field(item).equals("resolution") && resolution.equals(Values.text(item, "to"))) {
                    json.put("id", resolution).put("name", Values.text(item, "toString"));
                }
            }
        }
        return Optional.of(json);
    }

    /** The second reading: the issue itself. */
    IssueState read(JsonNode line) {
        JsonNode fields = Values.object(line, "fields");
        IssueDraft issue = new IssueDraft();
        issue.key = Values.required(line, "key", "issue key");
        issue.id = site.issueId(issue.key);
        issue.projectId = site.projectId(issue.key);
        issue.summary = Objects.requireNonNullElse(Values.text(fields, "summary"), "");
        issue.description = Values.text(fields, "description");
        issue.typeId = Objects.requireNonNullElse(constant(Kind.TYPE, fields, "issuetype"), Catalog.TASK);
        issue.resolutionId = constant(Kind.RESOLUTION, fields, "resolution");
        issue.priorityId = constant(Kind.PRIORITY, fields, "priority");
        issue.assignee = person(fields, "assignee");
        issue.reporter = person(fields, "reporter");
        issue.creator = person(fields, "creator");
        fields.path("labels").forEach(label -> issue.labels.add(label.asText()));
        fields.path("fixVersions").forEach(version -> issue.fixVersions.add(version(issue.key, version)));
        fields.path("versions").forEach(version -> issue.affectedVersions.add(version(issue.key, version)));
        issue.dueDate = Values.date(fields, "duedate");
        issue.history.addAll(history(line));
        issue.comments.addAll(comments(fields));
        dates(issue, line);
        String status = constant(Kind.STATUS, fields, "status");
        issue.statusId = status != null ? status : issue.resolved == null ? Catalog.TO_DO : Catalog.DONE;
        others(issue, fields);
        return issue.freeze();
    }

    private void dates(IssueDraft issue, JsonNode line) {
        JsonNode fields = line.path("fields");
        Instant created = Values.instant(fields, "created");
        if (created == null) {
            throw new LineProblem("no created");
        }
        issue.created = created;
        if (fields.has("resolutiondate")) {
            issue.resolved = Values.instant(fields, "resolutiondate");
        } else {
            issue.resolved = Replay.of(issue.history).resolved();
            replayed(line).ifPresent(json -> issue.resolutionId = site.constantId(Kind.RESOLUTION, json));
        }
        issue.updated = lastActivity(issue, Values.instant(fields, "updated"));
    }

    /** Jira moves "updated" with everything that happens; an export may lack it, or hold a history that is younger. */
    private static Instant lastActivity(IssueDraft issue, @Nullable Instant updated) {
        Stream<Instant> changes = issue.history.stream().map(Change::created);
        return Stream.concat(changes, Stream.of(issue.created, issue.resolved, updated))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void others(IssueDraft issue, JsonNode fields) {
        fields.fields().forEachRemaining(field -> {
            String name = field.getKey();
            if (name.matches(CUSTOM + "[0-9]{1,15}")) {
                if (!field.getValue().isNull()) {
                    long own = site.fieldId(Long.parseLong(name.substring(CUSTOM.length())));
                    issue.customValues.put(CUSTOM + own, field.getValue());
                }
            } else if (!OWN.contains(name)) {
                issue.extra.put(name, field.getValue());
            }
        });
    }

    @Nullable
    private String constant(Kind kind, JsonNode fields, String name) {
        JsonNode json = fields.path(name);
        return json.isObject() ? site.constantId(kind, json) : null;
    }

    @Nullable
    private String person(JsonNode parent, String name) {
        return parent.path(name).isObject() ? site.person(parent.path(name)) : null;
    }

    private long version(String issueKey, JsonNode json) {
        return site.versionId(Site.projectKey(issueKey), json);
    }

    private List<Change> history(JsonNode line) {
        List<Change> changes = new ArrayList<>();
        for (JsonNode history : ChangeLog.of(line).histories()) {
            Instant created = Values.instant(history, "created");
            if (created == null) {
                throw new LineProblem("a history without created");
            }
            List<ChangeItem> items = new ArrayList<>();
            history.path("items").forEach(item -> items.add(item(item)));
            changes.add(
                    new Change(Values.optionalId(history, "id").orElse(0L), person(history, "author"), created, items));
        }
        changes.sort(Comparator.comparing(Change::created).thenComparingLong(Change::id));
        return changes;
    }

    private ChangeItem item(JsonNode item) {
        String field = ChangeLog.field(item);
        String fieldId = Values.text(item, "fieldId");
        boolean version = field.equals("Fix Version") || field.equals("Version");
        String from = Values.text(item, "from");
        String to = Values.text(item, "to");
        if (fieldId != null && fieldId.matches(CUSTOM + "[0-9]{1,15}")) {
            fieldId = CUSTOM + site.fieldId(Long.parseLong(fieldId.substring(CUSTOM.length())));
        }
        String type = Values.text(item, "fieldtype");
        return new ChangeItem(
                field,
                type == null ? "jira" : type,
                fieldId,
                version ? versionId(from) : from,
                Values.text(item, "fromString"),
                version ? versionId(to) : to,
                Values.text(item, "toString"));
    }

    @Nullable
    private String versionId(@Nullable String id) {
        return id == null ? null : site.versionId(id);
    }

    private List<Remark> comments(JsonNode fields) {
        List<Remark> remarks = new ArrayList<>();
        for (JsonNode comment : fields.path("comment").path("comments")) {
            Instant created = Values.instant(comment, "created");
            Instant updated = Values.instant(comment, "updated");
            if (created != null) {
                String body = Values.text(comment, "body");
                remarks.add(new Remark(
                        Values.optionalId(comment, "id").orElse(0L),
                        person(comment, "author"),
                        body == null ? "" : body,
                        created,
                        updated == null ? created : updated));
            }
        }
        return remarks;
    }
}
