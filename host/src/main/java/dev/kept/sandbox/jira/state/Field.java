package dev.kept.sandbox.jira.state;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A custom field.
 *
 * @param id the number in "customfield_10100"
 * @param type complete key of the plugin's customfield-type module, or null for a field that came with loaded data and
 *     whose raw value is shown only
 * @param searcher the searcher's key, or null when the field cannot be searched
 * @param screens on which screens it stands: "create", "edit", "view"
 * @param projects ids of the projects that have it; all have it when there is none
 */
public record Field(
        long id,
        String name,
        @Nullable String description,
        @Nullable String type,
        @Nullable String searcher,
        Set<String> screens,
        Set<Long> projects) {

    /** All screens. */
    public static final Set<String> ALL_SCREENS = Set.of("create", "edit", "view");

    /** Copies the sets; what an older home stored has no projects. */
    public Field {
        screens = Set.copyOf(screens);
        projects = projects == null ? Set.of() : Set.copyOf(projects);
    }

    /** The id as used in field maps, "customfield_10100". */
    public String fieldId() {
        return "customfield_" + id;
    }

    /** The same field under another name. */
    public Field withName(String other) {
        return new Field(id, other, description, type, searcher, screens, projects);
    }

    /** The same field on other screens. */
    public Field withScreens(Set<String> other) {
        return new Field(id, name, description, type, searcher, other, projects);
    }

    /** The same field in those projects only; in all when there is none. */
    public Field withProjects(Set<Long> other) {
        return new Field(id, name, description, type, searcher, screens, other);
    }

    /** Whether the project has it. */
    public boolean isIn(long project) {
        return projects.isEmpty() || projects.contains(project);
    }
}
