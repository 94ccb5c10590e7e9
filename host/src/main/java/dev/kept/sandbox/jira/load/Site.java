package dev.kept.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.Constant.Kind;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.Person;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one data file says about its site: filled line by line, then settled into the tracker. Ids stay as they are unless
 * another site's data holds them already; then the newcomer gets a free one, and the maps here know it.
 */
final class Site {

    private record SiteProject(
            String key, @Nullable String name, @Nullable Long id) {}

    private record SiteVersion(String projectKey, JsonNode json) {}

    private static final String NUMBER = "[0-9]{1,15}";

    private final Map<String, SiteProject> projects = new LinkedHashMap<>();
    private final Map<String, Long> lastNumbers = new LinkedHashMap<>();
    private final Map<String, SiteVersion> versions = new LinkedHashMap<>();
    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<Long, String> fieldNames = new LinkedHashMap<>();
    private final Map<String, Optional<Long>> issueKeys = new LinkedHashMap<>();

    private final Map<String, Long> projectIds = new LinkedHashMap<>();
    private final Map<String, Long> versionIds = new LinkedHashMap<>();
    private final Map<String, String> constantIds = new LinkedHashMap<>();
    private final Map<Long, Long> fieldIds = new LinkedHashMap<>();
    private final Map<String, Long> issueIds = new LinkedHashMap<>();

    /** Notes an issue; an export without ids gets ids from the tracker. */
    void issue(String key, Optional<Long> id) {
        if (issueKeys.put(key, id) != null) {
            throw new LineProblem("the issue " + key + " occurs twice");
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
        versions.putIfAbsent(version(json, projectKey), new SiteVersion(projectKey, json));
    }

    /** A version is known by its id, in an export without ids by project and name. */
    private static String version(JsonNode json, String projectKey) {
        String id = Values.text(json, "id");
        return id == null ? projectKey + "/" + json.path("name").asText() : id;
    }

    void constant(Kind kind, JsonNode json) {
        String address = address(kind, json);
        if (!constants.containsKey(address)) {
            String id = Values.text(json, "id");
            String name = Values.text(json, "name");
            String category = kind == Kind.STATUS
                    ? json.path("statusCategory").path("key").asText("new")
                    : null;
            boolean subtask = json.path("subtask").asBoolean();
            String shown = name == null ? String.valueOf(id) : name;
            constants.put(address, new Constant(kind, id == null ? "" : id, shown, category, subtask, 0));
        }
    }

    /** An entry of a list is known by its id, in an export without ids by its name. */
    private static String address(Kind kind, JsonNode json) {
        String id = Values.text(json, "id");
        return kind + "-" + (id == null ? Values.required(json, "name", kind + " name") : id);
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
            state.projects().put(new Project(id, key, name, null, null, Project.Access.OPEN, last, List.of(), false));
        });
    }

    private void settleVersions(State state) {
        List<Version> settled = new ArrayList<>();
        long free = state.projects().freeVersionId();
        for (String address : versions.keySet()) {
            free = address.matches(NUMBER) ? Math.max(free, Long.parseLong(address) + 1) : free;
        }
        for (Map.Entry<String, SiteVersion> entry : versions.entrySet()) {
            JsonNode json = entry.getValue().json();
            long project = state.projects()
                    .byKey(entry.getValue().projectKey())
                    .orElseThrow()
                    .id();
            boolean usable = entry.getKey().matches(NUMBER)
                    && state.projects().version(Long.parseLong(entry.getKey())).isEmpty();
            long id = usable ? Long.parseLong(entry.getKey()) : free++;
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
                boolean usable = sameId.isEmpty() && !constant.id().isEmpty();
                String id = usable ? constant.id() : state.catalog().freeId(kind);
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
                state.fields().put(new Field(own, name, null, null, "raw", Set.of("view"), Set.of()));
            }
        });
    }

    private void settleIssues(State state) {
        long free = issueKeys.values().stream()
                .flatMap(Optional::stream)
                .mapToLong(id -> id + 1)
                .max()
                .orElse(0);
        Set<Long> taken = new HashSet<>();
        for (Map.Entry<String, Optional<Long>> entry : issueKeys.entrySet()) {
            if (state.issues().byKey(entry.getKey()).isPresent()) {
                throw new LineProblem("the tracker has an issue " + entry.getKey() + " already");
            }
            Optional<Long> own =
                    entry.getValue().filter(id -> state.issues().find(id).isEmpty() && taken.add(id));
            free = own.isPresent() ? free : Math.max(free + 1, state.issues().nextId());
            issueIds.put(entry.getKey(), own.orElse(free));
        }
    }

    /** The project of an issue key; 0 before the site is settled. */
    long projectId(String issueKey) {
        return projectIds.getOrDefault(projectKey(issueKey), 0L);
    }

    /** The issue's id in the tracker; 0 before the site is settled. */
    long issueId(String key) {
        return issueIds.getOrDefault(key, 0L);
    }

    /** The tracker's id of a version object; 0 before the site is settled. */
    long versionId(String projectKey, JsonNode json) {
        return versionIds.getOrDefault(version(json, projectKey), 0L);
    }

    /** The tracker's id for an id in the history; a version that no issue names any more keeps its id. */
    String versionId(String id) {
        return versionIds.containsKey(id) ? String.valueOf(versionIds.get(id)) : id;
    }

    String constantId(Kind kind, JsonNode json) {
        String address = address(kind, json);
        return constantIds.getOrDefault(address, address);
    }

    long fieldId(long id) {
        return fieldIds.getOrDefault(id, id);
    }
}
