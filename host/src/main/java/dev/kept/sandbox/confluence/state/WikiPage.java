package dev.kept.sandbox.confluence.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A page with its whole history; a change makes a new value.
 *
 * @param id number of the page
 * @param spaceKey key of its space
 * @param parentId id of the page above it, or null at the top
 * @param revisions all versions, oldest first; never empty
 * @param labels global labels
 * @param restrictions who alone may read or write it
 * @param properties content properties by key
 */
public record WikiPage(
        long id,
        String spaceKey,
        @Nullable Long parentId,
        List<Revision> revisions,
        SortedSet<String> labels,
        Restrictions restrictions,
        SortedMap<String, Property> properties) {

    /**
     * Users and groups that alone may read or write; an empty set restricts nobody.
     *
     * @param viewers who may read
     * @param editors who may write
     */
    public record Restrictions(Set<String> viewers, Set<String> editors) {

        /** Nobody is shut out. */
        public static final Restrictions NONE = new Restrictions(Set.of(), Set.of());

        /** Whether the page is as open as its space. */
        public boolean none() {
            return viewers.isEmpty() && editors.isEmpty();
        }
    }

    /**
     * A content property.
     *
     * @param value any JSON
     * @param version 1 for the first value
     */
    public record Property(JsonNode value, int version) {}

    /** The version in force. */
    public Revision current() {
        return revisions.get(revisions.size() - 1);
    }

    /** The version that made the page. */
    public Revision first() {
        return revisions.get(0);
    }

    /** The title in force. */
    public String title() {
        return current().title();
    }

    /** The body in force. */
    public String body() {
        return current().body();
    }

    WikiPage with(Revision next, @Nullable Long parent) {
        List<Revision> all = new ArrayList<>(revisions);
        all.add(next);
        return new WikiPage(id, spaceKey, parent, List.copyOf(all), labels, restrictions, properties);
    }

    WikiPage withLabels(Set<String> names) {
        return new WikiPage(id, spaceKey, parentId, revisions, new TreeSet<>(names), restrictions, properties);
    }

    WikiPage withRestrictions(Restrictions next) {
        return new WikiPage(id, spaceKey, parentId, revisions, labels, next, properties);
    }

    WikiPage withProperties(Map<String, Property> next) {
        return new WikiPage(id, spaceKey, parentId, revisions, labels, restrictions, new TreeMap<>(next));
    }

    WikiPage withParent(@Nullable Long parent) {
        return new WikiPage(id, spaceKey, parent, revisions, labels, restrictions, properties);
    }
}
