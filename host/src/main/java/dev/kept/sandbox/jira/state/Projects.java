package dev.kept.sandbox.jira.state;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Projects and their versions. Thread-safe. */
public final class Projects {

    private final Map<Long, Project> projects = new ConcurrentHashMap<>();
    private final Map<Long, Version> versions = new ConcurrentHashMap<>();
    private final Disk disk;

    Projects(Disk disk) {
        this.disk = disk;
        disk.each("project", Project.class, project -> projects.put(project.id(), project));
        disk.each("version", Version.class, version -> versions.put(version.id(), version));
        disk.listen("project", Project.class, (id, project) -> project.ifPresent(this::replace));
        disk.listen("version", Version.class, (id, version) -> version.ifPresent(one -> versions.put(one.id(), one)));
    }

    private void replace(Project project) {
        projects.put(project.id(), project);
    }

    /** Adds or replaces a project. */
    public void put(Project project) {
        projects.put(project.id(), project);
        disk.put("project", String.valueOf(project.id()), project);
    }

    /** Takes the next issue number of a project. */
    public synchronized long nextNumber(long projectId) {
        long last = get(projectId).lastNumber();
        Project project = get(projectId).withLastNumber(disk.next("project " + projectId, last));
        put(project);
        return project.lastNumber();
    }

    /** The project with that id; a missing one is a broken invariant. */
    public Project get(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no project with id " + id));
    }

    /** Finds a project by its id. */
    public Optional<Project> find(long id) {
        return Optional.ofNullable(projects.get(id));
    }

    /** Finds a project by its present or a former key, upper and lower case alike. */
    public Optional<Project> byKey(String key) {
        String upper = key.toUpperCase(Locale.ROOT);
        return projects.values().stream()
                .filter(project -> project.key().equals(upper))
                .findAny()
                .or(() -> projects.values().stream()
                        .filter(project -> project.formerKeys().contains(upper))
                        .findAny());
    }

    /** All projects by name. */
    public List<Project> all() {
        return projects.values().stream()
                .sorted(Comparator.comparing(Project::name).thenComparing(Project::key))
                .toList();
    }

    /** An id no project has. */
    public long freeId() {
        return Math.max(
                10_000, projects.keySet().stream().mapToLong(id -> id).max().orElse(9_999) + 1);
    }

    /** Adds or replaces a version. */
    public void put(Version version) {
        versions.put(version.id(), version);
        disk.put("version", String.valueOf(version.id()), version);
    }

    /** Adds or replaces many versions at once. */
    public void putVersions(List<Version> many) {
        many.forEach(version -> versions.put(version.id(), version));
        disk.putAll("version", many, Version::id);
    }

    /** Finds a version by its id. */
    public Optional<Version> version(long id) {
        return Optional.ofNullable(versions.get(id));
    }

    /** The versions of a project, oldest id first. */
    public List<Version> versionsOf(long projectId) {
        return versions.values().stream()
                .filter(version -> version.projectId() == projectId)
                .sorted(Comparator.comparingLong(Version::id))
                .toList();
    }

    /** An id no version has. */
    public long freeVersionId() {
        return Math.max(
                10_000, versions.keySet().stream().mapToLong(id -> id).max().orElse(9_999) + 1);
    }
}
