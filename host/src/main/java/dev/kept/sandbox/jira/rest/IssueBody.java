package dev.kept.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Security;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the member "fields" of a create or edit body: built-in fields become steps, mistakes messages by field. */
final class IssueBody {

    private static final int LONGEST_SUMMARY = 255;

    private final State state;
    private final Users users;
    private final Project project;
    private final List<Consumer<IssueDraft>> steps = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, JsonNode> customs = new LinkedHashMap<>();

    IssueBody(State state, Users users, Project project) {
        this.state = state;
        this.users = users;
        this.project = project;
    }

    /** Custom fields, left to their types. */
    Map<String, JsonNode> customs() {
        return customs;
    }

    Map<String, String> errors() {
        return errors;
    }

    Consumer<IssueDraft> step() {
        return draft -> steps.forEach(step -> step.accept(draft));
    }

    void read(JsonNode fields) {
        fields.fields().forEachRemaining(field -> field(field.getKey(), field.getValue()));
    }

    private void field(String name, JsonNode value) {
        switch (name) {
            case "project" -> {}
            case "summary" -> summary(value);
            case "description" -> steps.add(draft -> draft.description = text(value));
            case "issuetype" ->
                constant(name, Constant.Kind.TYPE, value).ifPresent(id -> steps.add(draft -> draft.typeId = id));
            case "priority" -> priority(value);
            case "assignee" -> person(name, value, (draft, key) -> draft.assignee = key);
            case "reporter" -> person(name, value, (draft, key) -> draft.reporter = key);
            case "labels" -> labels(value);
            case "fixVersions" -> versions(name, value, draft -> draft.fixVersions);
            case "versions" -> versions(name, value, draft -> draft.affectedVersions);
            case "duedate" -> dueDate(value);
            case "security" -> security(value);
            default -> other(name, value);
        }
    }

    private void other(String name, JsonNode value) {
        if (name.matches("customfield_[0-9]{1,15}")) {
            customs.put(name, value);
        } else {
            errors.put(name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    private void summary(JsonNode value) {
        String text = text(value);
        if (text == null || text.isBlank()) {
            errors.put("summary", "You must specify a summary of the issue.");
        } else if (text.length() > LONGEST_SUMMARY || text.contains("\n")) {
            errors.put("summary", "Summary must be one line of at most 255 characters.");
        } else {
            steps.add(draft -> draft.summary = text.strip());
        }
    }

    private Optional<String> constant(String field, Constant.Kind kind, JsonNode value) {
        Optional<Constant> found = value.hasNonNull("id")
                ? state.catalog().find(kind, value.path("id").asText())
                : state.catalog().named(kind, value.path("name").asText()).stream()
                        .findFirst();
        if (found.isEmpty()) {
            errors.put(field, "The value of '" + field + "' does not exist.");
        }
        return found.map(Constant::id);
    }

    private void priority(JsonNode value) {
        if (value.isNull()) {
            steps.add(draft -> draft.priorityId = null);
        } else {
            constant("priority", Constant.Kind.PRIORITY, value)
                    .ifPresent(id -> steps.add(draft -> draft.priorityId = id));
        }
    }

    /** Sets one of the two people on an issue. */
    private interface Setter {
        void set(IssueDraft draft, @Nullable String key);
    }

    private void person(String field, JsonNode value, Setter setter) {
        String name = value.hasNonNull("name") ? value.path("name").asText() : text(value.path("key"));
        if (name == null || name.isEmpty()) {
            steps.add(draft -> setter.set(draft, null));
            return;
        }
        Optional<User> user = users.byName(name).or(() -> users.byKey(name));
        if (user.isEmpty()) {
            errors.put(field, "User '" + name + "' does not exist.");
        } else {
            steps.add(draft -> setter.set(draft, user.get().key()));
        }
    }

    private void labels(JsonNode value) {
        List<String> labels = new ArrayList<>();
        for (JsonNode label : value) {
            if (label.asText().isBlank() || label.asText().matches(".*\\s.*")) {
                errors.put("labels", "The label '" + label.asText() + "' contains spaces which is invalid.");
            }
            labels.add(label.asText());
        }
        steps.add(draft -> {
            draft.labels.clear();
            draft.labels.addAll(labels);
        });
    }

    private void versions(String field, JsonNode value, Function<IssueDraft, List<Long>> versions) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode one : value) {
            Optional<Version> found = state.projects().versionsOf(project.id()).stream()
                    .filter(version -> one.hasNonNull("id")
                            ? one.path("id").asText().equals(String.valueOf(version.id()))
                            : version.name().equalsIgnoreCase(one.path("name").asText()))
                    .findFirst();
            if (found.isEmpty()) {
                errors.put(field, "Version name '" + one.path("name").asText() + "' is not valid");
            } else {
                ids.add(found.get().id());
            }
        }
        steps.add(draft -> {
            versions.apply(draft).clear();
            versions.apply(draft).addAll(ids);
        });
    }

    private void security(JsonNode value) {
        if (value.isNull()) {
            steps.add(draft -> draft.securityLevel = null);
            return;
        }
        String named = value.path("id").asText(value.path("name").asText());
        Optional<Security> level = Security.find(named);
        if (level.isEmpty()) {
            errors.put("security", "The security level '" + named + "' does not exist.");
        }
        level.ifPresent(found -> steps.add(draft -> draft.securityLevel = found.id()));
    }

    private void dueDate(JsonNode value) {
        String text = text(value);
        if (text == null || text.isEmpty()) {
            steps.add(draft -> draft.dueDate = null);
            return;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            steps.add(draft -> draft.dueDate = day);
        } catch (DateTimeException e) {
            errors.put("duedate", "Error parsing date string: " + text);
        }
    }

    @Nullable
    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }
}
