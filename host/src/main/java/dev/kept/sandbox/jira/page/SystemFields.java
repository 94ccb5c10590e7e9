package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Security;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The built-in fields of the create and edit screens, as typed. */
record SystemFields(
        String type,
        String summary,
        String description,
        String priority,
        String due,
        String assignee,
        String labels,
        List<String> versions,
        String security,
        Map<String, String> errors) {

    static SystemFields empty(PageServices services, Project project) {
        String first = services.state().catalog().all(Constant.Kind.TYPE).get(0).id();
        return new SystemFields(first, "", "", "3", "", "", "", List.of(), "", Map.of());
    }

    static SystemFields of(PageServices services, Project project, IssueState issue) {
        String assignee = Optional.ofNullable(issue.assignee())
                .flatMap(services.users()::byKey)
                .map(User::name)
                .orElse("");
        return new SystemFields(
                issue.typeId(),
                issue.summary(),
                Objects.requireNonNullElse(issue.description(), ""),
                Objects.requireNonNullElse(issue.priorityId(), ""),
                issue.dueDate() == null ? "" : issue.dueDate().toString(),
                assignee,
                String.join(" ", issue.labels()),
                issue.fixVersions().stream().map(String::valueOf).toList(),
                issue.securityLevel() == null ? "" : issue.securityLevel().toString(),
                Map.of());
    }

    static SystemFields of(PageServices services, Project project, Request request) {
        SystemFields typed = new SystemFields(
                request.parameter("issuetype").orElse(""),
                request.parameter("summary").orElse("").strip(),
                request.parameter("description").orElse("").strip(),
                request.parameter("priority").orElse(""),
                request.parameter("duedate").orElse("").strip(),
                request.parameter("assignee").orElse("").strip(),
                request.parameter("labels").orElse("").strip(),
                new ArrayList<>(request.parameters("fixVersions")),
                request.parameter("security").orElse(""),
                new LinkedHashMap<>());
        typed.check(services, project);
        return typed;
    }

    private void check(PageServices services, Project project) {
        if (services.state().catalog().find(Constant.Kind.TYPE, type).isEmpty()) {
            errors.put("issuetype", "The issue type selected is invalid.");
        }
        if (summary.isEmpty()) {
            errors.put("summary", "You must specify a summary of the issue.");
        } else if (summary.length() > 255) {
            errors.put("summary", "Summary must have at most 255 characters.");
        }
        if (!priority.isEmpty()
                && services.state()
                        .catalog()
                        .find(Constant.Kind.PRIORITY, priority)
                        .isEmpty()) {
            errors.put("priority", "The priority selected is invalid.");
        }
        if (!assignee.isEmpty() && services.users().byName(assignee).isEmpty()) {
            errors.put("assignee", "User '" + assignee + "' does not exist.");
        }
        try {
            day();
        } catch (DateTimeException e) {
            errors.put("duedate", "You did not enter a valid date. Please enter it as 2026-12-24.");
        }
        List<String> known =
                choices(services, project).stream().map(Markup.Choice::value).toList();
        if (!known.containsAll(versions)) {
            errors.put("fixVersions", "The version selected is invalid.");
        }
    }

    @Nullable
    private LocalDate day() {
        return due.isEmpty() ? null : LocalDate.parse(due);
    }

    /** Sets the fields; the assignee is looked up by {@code services} before. */
    void fill(PageServices services, IssueDraft draft) {
        draft.typeId = type;
        draft.summary = summary;
        draft.description = description.isEmpty() ? null : description;
        draft.priorityId = priority.isEmpty() ? null : priority;
        draft.dueDate = day();
        draft.assignee = services.users().byName(assignee).map(User::key).orElse(null);
        draft.securityLevel = Security.find(security).map(Security::id).orElse(null);
        draft.labels.clear();
        if (!labels.isEmpty()) {
            draft.labels.addAll(List.of(labels.split("[\\s,]+")));
        }
        draft.fixVersions.clear();
        versions.forEach(id -> draft.fixVersions.add(Long.valueOf(id)));
    }

    private static List<Markup.Choice> choices(PageServices services, Project project) {
        return services.state().projects().versionsOf(project.id()).stream()
                .map(version -> new Markup.Choice(String.valueOf(version.id()), version.name()))
                .toList();
    }

    private static List<Markup.Choice> securityLevels() {
        List<Markup.Choice> levels = new ArrayList<>(List.of(new Markup.Choice("", "None")));
        for (Security level : Security.values()) {
            levels.add(new Markup.Choice(String.valueOf(level.id()), level.label()));
        }
        return levels;
    }

    String html(PageServices services, Project project, Map<String, String> all) {
        List<Markup.Choice> priorities = new ArrayList<>(List.of(new Markup.Choice("", "None")));
        priorities.addAll(IssueForms.constants(services, Constant.Kind.PRIORITY));
        List<Markup.Choice> people = new ArrayList<>(List.of(new Markup.Choice("", "Unassigned")));
        services.users().all().stream()
                .filter(user -> user.maySignIn() || user.name().equals(assignee))
                .forEach(user -> people.add(new Markup.Choice(user.name(), user.displayName())));
        List<Markup.Choice> types = IssueForms.constants(services, Constant.Kind.TYPE);
        return Markup.group("issuetype", "Issue type", Markup.select("issuetype", types, type), all)
                + Markup.group("summary", "Summary", Markup.input("text", "summary", summary), all)
                + Markup.group("priority", "Priority", Markup.select("priority", priorities, priority), all)
                + Markup.group("duedate", "Due date", Markup.input("date", "duedate", due), all)
                + Markup.group("assignee", "Assignee", Markup.select("assignee", people, assignee), all)
                + Markup.group(
                        "fixVersions",
                        "Fix versions",
                        Markup.select("fixVersions", choices(services, project), versions, true),
                        all)
                + Markup.group("security", "Security level", Markup.select("security", securityLevels(), security), all)
                + Markup.group("labels", "Labels", Markup.input("text", "labels", labels), all)
                + Markup.group("description", "Description", Markup.area("description", description), all);
    }
}
