package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.field.FieldViews;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.work.CustomChange;
import dev.kept.sandbox.jira.work.IssueWork;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The fields of the bulk edit; only those that are ticked are changed, and nothing is when one has a mistake. */
final class BulkEdit {

    private final PageServices services;

    BulkEdit(PageServices services) {
        this.services = services;
    }

    String inputs(List<IssueState> issues, Map<String, String> errors, Request request) {
        List<Markup.Choice> people = new ArrayList<>(List.of(new Markup.Choice("", "Unassigned")));
        services.users().all().stream()
                .filter(User::maySignIn)
                .forEach(user -> people.add(new Markup.Choice(user.name(), user.displayName())));
        List<Markup.Choice> priorities = IssueForms.constants(services, Constant.Kind.PRIORITY);
        StringBuilder html = new StringBuilder();
        html.append(row("duedate", "Due date", Markup.input("date", "duedate", ""), errors));
        if (oneProject(issues)) {
            List<Markup.Choice> versions = services
                    .state()
                    .projects()
                    .versionsOf(issues.get(0).projectId())
                    .stream()
                    .map(version -> new Markup.Choice(String.valueOf(version.id()), version.name()))
                    .toList();
            html.append(row(
                    "fixVersions", "Fix versions", Markup.select("fixVersions", versions, List.of(), true), errors));
        }
        html.append(row("assignee", "Assignee", Markup.select("assignee", people, null), errors))
                .append(row("priority", "Priority", Markup.select("priority", priorities, null), errors));
        for (FieldViews.Row field : services.fieldViews().edit("edit", null, null, errors, request)) {
            html.append(tick(field.id(), field.name())).append(field.html());
        }
        return html.toString();
    }

    private static boolean oneProject(List<IssueState> issues) {
        return issues.stream().map(IssueState::projectId).distinct().count() == 1;
    }

    private static String row(String id, String label, String input, Map<String, String> errors) {
        return tick(id, label) + Markup.group(id, label, input, errors);
    }

    private static String tick(String id, String label) {
        String box = "cb" + Markup.text(id);
        return "<div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\" name=\"actions\" id=\"" + box
                + "\" value=\"" + Markup.text(id) + "\"><label for=\"" + box + "\">Change " + Markup.text(label)
                + "</label></div>";
    }

    /** Answers the mistakes by field; when there are none the issues are changed, one after the other. */
    Map<String, String> perform(List<IssueState> issues, IssueWork work, Request request) {
        Set<String> chosen = new HashSet<>(request.parameters("actions"));
        Map<String, String> errors = new LinkedHashMap<>();
        Consumer<IssueDraft> step = step(chosen, issues, errors, request);
        Map<Long, List<CustomChange>> customs = new LinkedHashMap<>();
        for (IssueState issue : issues) {
            FieldViews.Form form = customs(chosen, issue, request);
            errors.putAll(form.errors());
            customs.put(issue.id(), form.changes());
        }
        if (chosen.isEmpty()) {
            errors.put("duedate", "You must select at least one field to change.");
        }
        if (errors.isEmpty()) {
            customs.forEach((id, changes) -> work.edit(request.user(), id, step, changes));
        }
        return errors;
    }

    private FieldViews.Form customs(Set<String> chosen, IssueState issue, Request request) {
        Map<String, String[]> typed = new HashMap<>(request.parameters());
        typed.keySet().removeIf(name -> !chosen.contains(name.split(":")[0]));
        for (String field : chosen) {
            if (field.startsWith("customfield_")) {
                typed.putIfAbsent(field, new String[0]);
            }
        }
        Project project = services.state().projects().get(issue.projectId());
        return services.fieldViews().read(typed, "edit", issue, project);
    }

    private Consumer<IssueDraft> step(
            Set<String> chosen, List<IssueState> issues, Map<String, String> errors, Request request) {
        List<Consumer<IssueDraft>> steps = new ArrayList<>();
        if (chosen.contains("duedate")) {
            try {
                String text = request.parameter("duedate").orElse("");
                LocalDate day = text.isBlank() ? null : LocalDate.parse(text.strip());
                steps.add(draft -> draft.dueDate = day);
            } catch (DateTimeException e) {
                errors.put("duedate", "You did not enter a valid date. Please enter it as 2026-12-24.");
            }
        }
        if (chosen.contains("fixVersions")) {
            steps.add(versions(issues, errors, request));
        }
        if (chosen.contains("assignee")) {
            String name = request.parameter("assignee").orElse("");
            String key = services.users().byName(name).map(User::key).orElse(null);
            if (key == null && !name.isEmpty()) {
                errors.put("assignee", "User '" + name + "' does not exist.");
            }
            steps.add(draft -> draft.assignee = key);
        }
        if (chosen.contains("priority")) {
            String id = request.parameter("priority").orElse("");
            if (services.state().catalog().find(Constant.Kind.PRIORITY, id).isEmpty()) {
                errors.put("priority", "The priority selected is invalid.");
            }
            steps.add(draft -> draft.priorityId = id);
        }
        return draft -> steps.forEach(step -> step.accept(draft));
    }

    private Consumer<IssueDraft> versions(List<IssueState> issues, Map<String, String> errors, Request request) {
        Set<String> known = new HashSet<>();
        services.state()
                .projects()
                .versionsOf(issues.get(0).projectId())
                .forEach(version -> known.add(String.valueOf(version.id())));
        List<String> wanted = request.parameters("fixVersions");
        if (!oneProject(issues) || !known.containsAll(wanted)) {
            errors.put("fixVersions", "The version selected is invalid.");
            return draft -> {};
        }
        return draft -> {
            draft.fixVersions.clear();
            wanted.forEach(id -> draft.fixVersions.add(Long.valueOf(id)));
        };
    }
}
