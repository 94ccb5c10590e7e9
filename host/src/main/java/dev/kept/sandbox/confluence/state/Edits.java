package dev.kept.sandbox.confluence.state;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.confluence.state.WikiPage.Property;
import dev.kept.sandbox.confluence.state.WikiPage.Restrictions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes that a viewer asks for: refused when the viewer may not make them, told to the listener when made. */
public final class Edits {

    private static final Pattern LABEL = Pattern.compile("[^\\s:;,.?&\\[\\]()#^*@!<>\"']{1,255}");

    private final Wiki wiki;
    private final Access access;
    private final WikiListener listener;

    /** Edits of one wiki. */
    public Edits(Wiki wiki, Access access, WikiListener listener) {
        this.wiki = wiki;
        this.access = access;
        this.listener = listener;
    }

    /** Makes a page. */
    public WikiPage create(Viewer viewer, String spaceKey, Draft draft) {
        WikiSpace space = wiki.space(spaceKey)
                .filter(candidate -> access.canView(viewer, candidate))
                .orElseThrow(() -> WikiRefusal.missing("No space found with key : " + spaceKey));
        if (!access.canCreate(viewer, space)) {
            throw WikiRefusal.forbidden("You are not permitted to create content in the space " + space.key());
        }
        if (draft.parentId() != null) {
            visible(viewer, draft.parentId());
        }
        WikiPage page = wiki.create(space.key(), draft, String.valueOf(viewer.name()));
        listener.created(page, viewer);
        return page;
    }

    /** Saves a new version; {@code expected} as in {@link Wiki#update}. */
    public WikiPage update(Viewer viewer, long id, Draft draft, @Nullable Integer expected) {
        WikiPage before = editable(viewer, id);
        if (draft.parentId() != null) {
            visible(viewer, draft.parentId());
        }
        WikiPage after = wiki.update(id, draft, expected, String.valueOf(viewer.name()));
        listener.updated(before, after, viewer);
        return after;
    }

    /** Removes a page. */
    public void delete(Viewer viewer, long id) {
        editable(viewer, id);
        listener.removed(wiki.delete(id), viewer);
    }

    /** Adds labels. */
    public WikiPage addLabels(Viewer viewer, long id, Collection<String> names) {
        WikiPage page = editable(viewer, id);
        Set<String> labels = new TreeSet<>(page.labels());
        for (String name : names) {
            String label = name.strip().toLowerCase(Locale.ROOT);
            if (!LABEL.matcher(label).matches()) {
                throw WikiRefusal.bad("The label '" + name + "' contains characters that are not allowed.");
            }
            labels.add(label);
        }
        return wiki.label(id, labels);
    }

    /** Takes a label off. */
    public WikiPage removeLabel(Viewer viewer, long id, String name) {
        Set<String> labels = new TreeSet<>(editable(viewer, id).labels());
        labels.remove(name);
        return wiki.label(id, labels);
    }

    /** Restricts a page; who restricts it stays among those who may read and write. */
    public WikiPage restrict(Viewer viewer, long id, Restrictions wanted) {
        editable(viewer, id);
        return wiki.restrict(
                id, new Restrictions(withSelf(viewer, wanted.viewers()), withSelf(viewer, wanted.editors())));
    }

    /**
     * Sets a content property.
     *
     * @param expected the number the new value must get (1 for a new property), or null to take the next
     */
    public Property setProperty(Viewer viewer, long id, String key, JsonNode value, @Nullable Integer expected) {
        WikiPage page = editable(viewer, id);
        Property before = page.properties().get(key);
        int number = before == null ? 1 : before.version() + 1;
        if (expected != null && expected != number) {
            throw WikiRefusal.conflict("Conflicting property version: the next version of '" + key + "' is " + number);
        }
        Map<String, Property> all = new TreeMap<>(page.properties());
        Property property = new Property(value, number);
        all.put(key, property);
        wiki.properties(id, all);
        return property;
    }

    /** Removes a content property. */
    public void removeProperty(Viewer viewer, long id, String key) {
        Map<String, Property> all = new TreeMap<>(editable(viewer, id).properties());
        if (all.remove(key) == null) {
            throw WikiRefusal.missing("Cannot find property '" + key + "' on content " + id);
        }
        wiki.properties(id, all);
    }

    /** The page, or the refusal that tells nothing about it. */
    public WikiPage visible(Viewer viewer, long id) {
        return access.page(viewer, id)
                .orElseThrow(() -> WikiRefusal.missing("No content found with id: ContentId{id=" + id + "}"));
    }

    private WikiPage editable(Viewer viewer, long id) {
        WikiPage page = visible(viewer, id);
        if (!access.canEdit(viewer, page)) {
            throw WikiRefusal.forbidden("You are not permitted to edit the page with id " + id);
        }
        return page;
    }

    private static Set<String> withSelf(Viewer viewer, Set<String> subjects) {
        Set<String> all = new HashSet<>(subjects);
        if (!all.isEmpty() && viewer.name() != null && !viewer.isAmong(all)) {
            all.add(viewer.name());
        }
        return all;
    }
}
