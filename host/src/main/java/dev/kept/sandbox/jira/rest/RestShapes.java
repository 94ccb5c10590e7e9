package dev.kept.sandbox.jira.rest;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.field.FieldRest;
import dev.kept.sandbox.jira.state.Change;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.IssueLink;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Remark;
import dev.kept.sandbox.jira.state.Role;
import dev.kept.sandbox.jira.state.Security;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import dev.kept.sandbox.jira.work.Permissions;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the tracker's values as Jira's REST interface does. */
final class RestShapes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    private final State state;
    private final Permissions permissions;
    private final Users users;
    private final FieldRest customs;
    private final URI base;
    private final ZoneId zone;

    RestShapes(State state, Permissions permissions, Users users, FieldRest customs, URI base, ZoneId zone) {
        this.state = state;
        this.permissions = permissions;
        this.users = users;
        this.customs = customs;
        this.base = base;
        this.zone = zone;
    }

    String self(String path) {
        return base + "/rest/api/2/" + path;
    }

    @Nullable
    String time(@Nullable Instant instant) {
        return instant == null ? null : TIME.format(instant.atZone(zone));
    }

    Map<String, Object> issue(IssueState issue, Optional<User> viewer, FieldFilter filter, boolean changelog) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "operations,changelog");
        json.put("id", String.valueOf(issue.id()));
        json.put("self", self("issue/" + issue.id()));
        json.put("key", issue.key());
        Map<String, Object> fields = fields(issue, viewer);
        fields.keySet().removeIf(name -> !filter.takes(name));
        json.put("fields", fields);
        if (changelog) {
            json.put("changelog", changelog(issue));
        }
        return json;
    }

    private Map<String, Object> fields(IssueState issue, Optional<User> viewer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put("issuetype", constant(Constant.Kind.TYPE, issue.typeId()));
        fields.put("project", project(state.projects().get(issue.projectId()), false));
        fields.put("status", constant(Constant.Kind.STATUS, issue.statusId()));
        fields.put("resolution", constant(Constant.Kind.RESOLUTION, issue.resolutionId()));
        fields.put("resolutiondate", time(issue.resolved()));
        fields.put("priority", constant(Constant.Kind.PRIORITY, issue.priorityId()));
        fields.put("created", time(issue.created()));
        fields.put("updated", time(issue.updated()));
        fields.put("duedate", issue.dueDate() == null ? null : issue.dueDate().toString());
        fields.put("description", issue.description());
        fields.put("assignee", user(issue.assignee()));
        fields.put("reporter", user(issue.reporter()));
        fields.put("creator", user(issue.creator()));
        fields.put("labels", issue.labels());
        fields.put("fixVersions", versions(issue.fixVersions()));
        fields.put("versions", versions(issue.affectedVersions()));
        fields.put("security", security(issue.securityLevel()));
        fields.put("issuelinks", links(issue, viewer));
        fields.put("comment", comments(issue, viewer));
        fields.putAll(issue.extra());
        for (Field field : state.fields().all()) {
            fields.put(field.fieldId(), customs.json(field, issue));
        }
        return fields;
    }

    @Nullable
    private static Map<String, Object> security(@Nullable Long id) {
        return id == null
                ? null
                : Security.find(id.toString())
                        .map(level -> Map.<String, Object>of("id", id.toString(), "name", level.label()))
                        .orElse(null);
    }

    /** Only links to issues that the viewer may see. */
    private List<Object> links(IssueState issue, Optional<User> viewer) {
        List<Object> links = new ArrayList<>();
        for (IssueLink link : issue.links()) {
            state.issues()
                    .find(link.other())
                    .filter(other -> permissions.mayBrowse(viewer, other))
                    .ifPresent(other -> links.add(Map.of(
                            "id",
                            String.valueOf(link.id()),
                            "type",
                            Map.of(
                                    "id", link.type().id(),
                                    "name", link.type().label(),
                                    "outward", link.type().says(false),
                                    "inward", link.type().says(true)),
                            link.outward() ? "outwardIssue" : "inwardIssue",
                            Map.of("id", String.valueOf(other.id()), "key", other.key()))));
        }
        return links;
    }

    Map<String, Object> changelog(IssueState issue) {
        List<Object> histories = new ArrayList<>();
        for (Change change : issue.history()) {
            Map<String, Object> history = new LinkedHashMap<>();
            history.put("id", String.valueOf(change.id()));
            if (change.author() != null) {
                history.put("author", user(change.author()));
            }
            history.put("created", time(change.created()));
            history.put("items", change.items().stream().map(RestShapes::item).toList());
            histories.add(history);
        }
        Map<String, Object> changelog = new LinkedHashMap<>();
        changelog.put("startAt", 0);
        changelog.put("maxResults", histories.size());
        changelog.put("total", histories.size());
        changelog.put("histories", histories);
        return changelog;
    }

    private static Map<String, Object> item(ChangeItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", item.field());
        json.put("fieldtype", item.fieldType());
        json.put("from", item.from());
        json.put("fromString", item.fromString());
        json.put("to", item.to());
        json.put("toString", item.toText());
        return json;
    }

    @Nullable
    Map<String, Object> constant(Constant.Kind kind, @Nullable String id) {
        if (id == null) {
            return null;
        }
        Constant constant = state.catalog().get(kind, id);
        Map<String, Object> json = new LinkedHashMap<>();
        String path =
                switch (kind) {
                    case TYPE -> "issuetype/";
                    case STATUS -> "status/";
                    case RESOLUTION -> "resolution/";
                    case PRIORITY -> "priority/";
                };
        json.put("self", self(path + id));
        json.put("id", id);
        json.put("name", constant.name());
        if (kind == Constant.Kind.TYPE) {
            json.put("subtask", constant.subtask());
        }
        if (kind == Constant.Kind.STATUS) {
            json.put("statusCategory", category(String.valueOf(constant.category())));
        }
        return json;
    }

    private static Map<String, Object> category(String key) {
        return switch (key) {
            case "done" -> Map.of("id", 3, "key", key, "colorName", "green", "name", "Done");
            case "indeterminate" -> Map.of("id", 4, "key", key, "colorName", "yellow", "name", "In Progress");
            default -> Map.of("id", 2, "key", "new", "colorName", "blue-gray", "name", "To Do");
        };
    }

    Map<String, Object> project(Project project, boolean whole) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("project/" + project.id()));
        json.put("id", String.valueOf(project.id()));
        json.put("key", project.key());
        json.put("name", project.name());
        json.put("projectTypeKey", "software");
        if (whole) {
            json.put("description", project.description() == null ? "" : project.description());
            json.put("lead", user(project.lead()));
            json.put(
                    "issueTypes",
                    state.catalog().all(Constant.Kind.TYPE).stream()
                            .map(type -> constant(Constant.Kind.TYPE, type.id()))
                            .toList());
            json.put(
                    "versions",
                    state.projects().versionsOf(project.id()).stream()
                            .map(this::version)
                            .toList());
        }
        return json;
    }

    private List<Object> versions(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> state.projects().version(id).stream())
                .map(version -> (Object) version(version))
                .toList();
    }

    Map<String, Object> version(Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("version/" + version.id()));
        json.put("id", String.valueOf(version.id()));
        json.put("name", version.name());
        json.put("archived", version.archived());
        json.put("released", version.released());
        if (version.releaseDate() != null) {
            json.put("releaseDate", version.releaseDate().toString());
        }
        json.put("projectId", version.projectId());
        return json;
    }

    @Nullable
    Map<String, Object> user(@Nullable String key) {
        Optional<User> user = key == null ? Optional.empty() : users.byKey(key);
        return user.map(this::user).orElse(null);
    }

    Map<String, Object> user(User user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("user?username=" + user.name()));
        json.put("name", user.name());
        json.put("key", user.key());
        json.put("emailAddress", user.email());
        json.put("displayName", user.displayName());
        json.put("active", user.active());
        json.put("timeZone", zone.getId());
        return json;
    }

    Map<String, Object> comments(IssueState issue, Optional<User> viewer) {
        List<Object> comments = permissions.comments(viewer, issue).stream()
                .map(remark -> (Object) comment(issue, remark))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comments", comments);
        json.put("maxResults", comments.size());
        json.put("total", comments.size());
        json.put("startAt", 0);
        return json;
    }

    Map<String, Object> comment(IssueState issue, Remark remark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("issue/" + issue.id() + "/comment/" + remark.id()));
        json.put("id", String.valueOf(remark.id()));
        json.put("author", user(remark.author()));
        json.put("body", remark.body());
        json.put("created", time(remark.created()));
        json.put("updated", time(remark.updated()));
        json.put("updateAuthor", user(remark.editor()));
        if (remark.level() != null) {
            json.put("visibility", visibility(remark.level()));
        }
        return json;
    }

    private static Map<String, Object> visibility(Remark.Level level) {
        return level.group() == null
                ? Map.of(
                        "type",
                        "role",
                        "value",
                        Role.find(String.valueOf(level.role())).map(Role::label).orElse(""))
                : Map.of("type", "group", "value", level.group());
    }
}
