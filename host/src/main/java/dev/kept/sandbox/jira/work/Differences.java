package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.Constant.Kind;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Security;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down what differs between two values of an issue, field by field, as Jira's change history does. */
final class Differences {

    private final State state;
    private final Users users;

    Differences(State state, Users users) {
        this.state = state;
        this.users = users;
    }

    List<ChangeItem> between(IssueState before, IssueState after) {
        List<ChangeItem> items = new ArrayList<>();
        project(before, after, items);
        constant("issuetype", Kind.TYPE, before.typeId(), after.typeId(), items);
        text("summary", before.summary(), after.summary(), items);
        text("description", before.description(), after.description(), items);
        constant("priority", Kind.PRIORITY, before.priorityId(), after.priorityId(), items);
        person("assignee", before.assignee(), after.assignee(), items);
        person("reporter", before.reporter(), after.reporter(), items);
        dueDate(before.dueDate(), after.dueDate(), items);
        if (!before.labels().equals(after.labels())) {
            String from = String.join(" ", before.labels());
            items.add(ChangeItem.builtIn("labels", null, from, null, String.join(" ", after.labels())));
        }
        versions("Fix Version", "fixVersions", before.fixVersions(), after.fixVersions(), items);
        versions("Version", "versions", before.affectedVersions(), after.affectedVersions(), items);
        security(before.securityLevel(), after.securityLevel(), items);
        constant("resolution", Kind.RESOLUTION, before.resolutionId(), after.resolutionId(), items);
        constant("status", Kind.STATUS, before.statusId(), after.statusId(), items);
        return items;
    }

    private void project(IssueState before, IssueState after, List<ChangeItem> items) {
        if (before.projectId() != after.projectId()) {
            items.add(ChangeItem.builtIn(
                    "project",
                    String.valueOf(before.projectId()),
                    state.projects().get(before.projectId()).name(),
                    String.valueOf(after.projectId()),
                    state.projects().get(after.projectId()).name()));
        }
        if (!before.key().equals(after.key())) {
            items.add(ChangeItem.builtIn("Key", null, before.key(), null, after.key()));
        }
    }

    private void constant(String field, Kind kind, @Nullable String from, @Nullable String to, List<ChangeItem> items) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.builtIn(field, from, name(kind, from), to, name(kind, to)));
        }
    }

    private static void security(@Nullable Long from, @Nullable Long to, List<ChangeItem> items) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.builtIn("security", idOf(from), level(from), idOf(to), level(to)));
        }
    }

    @Nullable
    private static String idOf(@Nullable Long level) {
        return level == null ? null : level.toString();
    }

    @Nullable
    private static String level(@Nullable Long id) {
        return id == null
                ? null
                : Security.find(id.toString()).map(Security::label).orElse(id.toString());
    }

    @Nullable
    private String name(Kind kind, @Nullable String id) {
        return id == null ? null : state.catalog().get(kind, id).name();
    }

    private static void text(String field, @Nullable String from, @Nullable String to, List<ChangeItem> items) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.builtIn(field, null, from, null, to));
        }
    }

    private void person(String field, @Nullable String from, @Nullable String to, List<ChangeItem> items) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.builtIn(field, from, shown(from), to, shown(to)));
        }
    }

    @Nullable
    private String shown(@Nullable String key) {
        return key == null ? null : users.byKey(key).map(User::displayName).orElse(key);
    }

    private static void dueDate(@Nullable LocalDate from, @Nullable LocalDate to, List<ChangeItem> items) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.builtIn("duedate", day(from), midnight(from), day(to), midnight(to)));
        }
    }

    @Nullable
    private static String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Nullable
    private static String midnight(@Nullable LocalDate day) {
        return day == null ? null : day + " 00:00:00.0";
    }

    /** One item for each version taken away, then one for each version put on. */
    private void versions(String field, String fieldId, List<Long> before, List<Long> after, List<ChangeItem> items) {
        for (Long id : before) {
            if (!after.contains(id)) {
                items.add(new ChangeItem(field, "jira", fieldId, String.valueOf(id), version(id), null, null));
            }
        }
        for (Long id : after) {
            if (!before.contains(id)) {
                items.add(new ChangeItem(field, "jira", fieldId, null, null, String.valueOf(id), version(id)));
            }
        }
    }

    private String version(long id) {
        return state.projects().version(id).map(Version::name).orElse(String.valueOf(id));
    }
}
