package dev.kept.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Nullable;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.Constant.Kind;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.Person;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one data file says about its site: filled line by line, then settled into the tracker. Ids stay as they are unless
 * another site's data holds them already; then the newcomer gets a free one, and the maps here know it.
 */
final class Site {

    private record SiteProject(
            String key, @Nullable String name, @Nullable Long id) {}

    private record SiteVersion(String projectKey, JsonNode json) {}

    private final Map<String, SiteProject> projects = new LinkedHashMap<>();
    private final Map<String, Long> lastNumbers = new LinkedHashMap<>();
    private final Map<Long, SiteVersion> versions = new LinkedHashMap<>();
    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<Long, String> fieldNames = new LinkedHashMap<>();
    private final Map<Long, String> issueKeys = new LinkedHashMap<>();

    private final Map<String, Long> projectIds = new LinkedHashMap<>();
    private final Map<Long, Long> versionIds = new LinkedHashMap<>();
    private final Map<String, String> constantIds = new LinkedHashMap<>();
    private final Map<Long, Long> fieldIds = new LinkedHashMap<>();
    private final Map<Long, Long> issueIds = new LinkedHashMap<>();

    void issue(long id, String key) {
        if (issueKeys.put(id, key) != null) {
            throw new LineProblem("the issue id " + id + " occurs twice");
        }
        String project = projectKey(key);
        lastNumbers.merge(project, Long.valueOf(key.substring(project.length() + 1)), Math::max);
    }

    /** The part of an issue key before its last dash. */
    static String projectKey(String issueKey) {
        if (!issueKey.matches("[A-Z][A-Z0-9_]*-[0-9]{1,15}")) {
            throw new LineProblem("not an issue key: " + issueKey);
        }
        return issueKey.substring(0, issueKey.lastIndexOf('-'));
    }

    void project(String key, JsonNode json) {
        SiteProject known = projects.get(key);
        if (known == null || known.name() == null) {
            Long id = json.hasNonNull("id") ? Long.valueOf(Values.id(json, "id", "project id")) : null;
            projects.put(key, new SiteProject(key, Values.text(json, "name"), id));
        }
    }

    void version(String projectKey, JsonNode json) {
        Values.required(json, "name", "version name");
        versions.putIfAbsent(Values.id(json, "id", "version id"), new SiteVersion(projectKey, json));
    }

    void constant(Kind kind, JsonNode json) {
        String id = Values.required(json, "id", kind.name().toLowerCase(Locale.ROOT) + " id");
        if (!constants.containsKey(kind + "-" + id)) {
            String name = Values.text(json, "name");
            String category = kind == Kind.STATUS
                    ? json.path("statusCategory").path("key").asText("new")
                    : null;
            boolean subtask = json.path("subtask").asBoolean();
            constants.put(kind + "-" + id, new Constant(kind, id, name == null ? id : name, category, subtask, 1000));
        }
    }

    /** Notes a user and answers its key: the account id of a cloud site, the key or name of a server. */
    @Nullable
    String person(JsonNode json) {
        for (String member : List.of("accountId", "key", "name")) {
            String key = Values.text(json, member);
            if (key != null && !key.isBlank()) {
                String shown = Values.text(json, "displayName");
                people.putIfAbsent(
                        key,
                        new Person(
                                key,
                                shown == null ? key : shown,
                                json.path("active").asBoolean(true)));
                return key;
            }
        }
        return null;
    }

    void field(long id, @Nullable String name) {
        if (name == null) {
            fieldNames.putIfAbsent(id, "Field " + id);
        } else {
            fieldNames.put(id, name);
        }
    }

    /** Writes all but the issues into the tracker. */
    void settle(State state) {
        settleIssues(state);
        settleProjects(state);
        settleVersions(state);
        settleConstants(state);
        state.people()
                .addAll(people.values().stream()
                        .filter(person -> state.people().find(person.key()).isEmpty())
                        .toList());
        settleFields(state);
    }

    private void settleProjects(State state) {
        lastNumbers.forEach((key, last) -> {
            SiteProject site = projects.getOrDefault(key, new SiteProject(key, null, null));
            Optional<Project> known = state.projects().byKey(key);
            if (known.isPresent()) {
                long number = Math.max(last, known.get().lastNumber());
                state.projects().put(known.get().withLastNumber(number));
                projectIds.put(key, known.get().id());
                return;
            }
            boolean free = site.id() != null && state.projects().find(site.id()).isEmpty();
            long id = free ? site.id() : state.projects().freeId();
            projectIds.put(key, id);
            String name = site.name() == null ? key : site.name();
            state.projects().put(new Project(id, key, name, null, null, Project.Access.OPEN, last));
        });
    }

    private void settleVersions(State state) {
        List<Version> settled = new ArrayList<>();
        long free = Math.max(
                state.projects().freeVersionId(),
                versions.keySet().stream().mapToLong(id -> id).max().orElse(0) + 1);
        for (Map.Entry<Long, SiteVersion> entry : versions.entrySet()) {
            JsonNode json = entry.getValue().json();
            long project = state.projects()
                    .byKey(entry.getValue().projectKey())
                    .orElseThrow()
                    .id();
            boolean taken = state.projects().version(entry.getKey()).isPresent();
            long id = taken ? free++ : entry.getKey();
            versionIds.put(entry.getKey(), id);
            settled.add(new Version(
                    id,
                    project,
                    json.path("name").asText(),
                    Values.date(json, "startDate"),
                    Values.date(json, "releaseDate"),
                    json.path("released").asBoolean(),
                    json.path("archived").asBoolean()));
        }
        state.projects().putVersions(settled);
    }

    private void settleConstants(State state) {
        constants.forEach((address, constant) -> {
            Kind kind = constant.kind();
            Optional<Constant> sameId = state.catalog().find(kind, constant.id());
            List<Constant> sameName = state.catalog().named(kind, constant.name());
            if (sameId.isPresent() && sameName.contains(sameId.get())) {
                constantIds.put(address, constant.id());
            } else if (!sameName.isEmpty()) {
                constantIds.put(address, sameName.get(0).id());
            } else {
                String id = sameId.isPresent() ? state.catalog().freeId(kind) : constant.id();
                constantIds.put(address, id);
                state.catalog()
                        .add(new Constant(
                                kind,
                                id,
                                constant.name(),
                                constant.category(),
                                constant.subtask(),
                                state.catalog().all(kind).size()));
            }
        });
    }

    private void settleFields(State state) {
        fieldNames.forEach((id, name) -> {
            Optional<Field> known = state.fields().find(id);
            boolean same = known.isPresent() && known.get().type() == null;
            long own = known.isEmpty() || same ? id : state.fields().freeId();
            fieldIds.put(id, own);
            if (!same) {
                state.fields().put(new Field(own, name, null, null, "raw", Set.of("view")));
            }
        });
    }

    private void settleIssues(State state) {
        long highest = issueKeys.keySet().stream().mapToLong(id -> id).max().orElse(0);
        for (Map.Entry<Long, String> entry : issueKeys.entrySet()) {
            if (state.issues().byKey(entry.getValue()).isPresent()) {
                throw new LineProblem("the tracker has an issue " + entry.getValue() + " already");
            }
            long id = entry.getKey();
            while (state.issues().find(id).isPresent()) {
                id = Math.max(highest + 1, state.issues().nextId());
                highest = id;
            }
            issueIds.put(entry.getKey(), id);
        }
    }

    /** The project of an issue key; 0 before the site is settled. */
    long projectId(String issueKey) {
        return projectIds.getOrDefault(projectKey(issueKey), 0L);
    }

    long issueId(long id) {
        return issueIds.getOrDefault(id, id);
    }

    long versionId(long id) {
        return versionIds.getOrDefault(id, id);
    }

    String constantId(Kind kind, String id) {
        return constantIds.getOrDefault(kind + "-" + id, id);
    }

    long fieldId(long id) {
        return fieldIds.getOrDefault(id, id);
    }
}
