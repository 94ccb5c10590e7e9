package dev.kept.sandbox.confluence.state;

import dev.kept.sandbox.confluence.markup.StorageFormat;
import dev.kept.sandbox.confluence.state.WikiPage.Property;
import dev.kept.sandbox.confluence.state.WikiPage.Restrictions;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All spaces and pages. Reads need no lock; changes are made one at a time and written through before they are seen.
 * Knows no permissions: see {@link Access}.
 */
public final class Wiki {

    private static final Pattern SPACE_KEY = Pattern.compile("[A-Za-z0-9]{1,255}");
    private static final int LONGEST_TITLE = 255;
    private static final long FIRST_ID = 65_537;
    private static final String FRONT_PAGE =
            "<p>The pages of this space:</p><ac:structured-macro ac:name=\"children\"/>";

    private final Map<String, WikiSpace> spaces = new ConcurrentHashMap<>();
    private final Map<Long, WikiPage> pages = new ConcurrentHashMap<>();
    private final Map<String, Long> byTitle = new ConcurrentHashMap<>();
    private final WikiFiles files;
    private final InstantSource clock;
    private long nextId = FIRST_ID;

    /** The wiki as the files have it. */
    public Wiki(WikiFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
        files.spaces(space -> {
            spaces.put(space.key(), space);
            nextId = Math.max(nextId, space.id() + 1);
        });
        files.pages(page -> {
            remember(page);
            nextId = Math.max(nextId, page.id() + 1);
        });
    }

    /** All spaces by name. */
    public List<WikiSpace> spaces() {
        return spaces.values().stream()
                .sorted(Comparator.comparing(WikiSpace::name))
                .toList();
    }

    /** The space of that key, in any case of letters. */
    public Optional<WikiSpace> space(String key) {
        return Optional.ofNullable(spaces.get(key.toUpperCase(Locale.ROOT)));
    }

    /** Whether the page is in an archived space. */
    public boolean archived(WikiPage page) {
        return space(page.spaceKey()).filter(WikiSpace::archived).isPresent();
    }

    /** All pages, unordered. */
    public Collection<WikiPage> pages() {
        return List.copyOf(pages.values());
    }

    /** The page of that id. */
    public Optional<WikiPage> page(long id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** The page of that title in that space, in any case of letters. */
    public Optional<WikiPage> page(String spaceKey, String title) {
        return Optional.ofNullable(byTitle.get(titleKey(spaceKey, title))).map(pages::get);
    }

    /** The pages right below a page, by title. */
    public List<WikiPage> children(long id) {
        return pages.values().stream()
                .filter(page -> page.parentId() != null && page.parentId() == id)
                .sorted(Comparator.comparing(WikiPage::title))
                .toList();
    }

    /** Makes a space with a front page that lists the pages below it. */
    public synchronized WikiSpace createSpace(
            String key, String name, String description, WikiSpace.Permissions permissions, String author) {
        if (!SPACE_KEY.matcher(key).matches()) {
            throw WikiRefusal.bad("Space key is not valid: " + key);
        }
        String upper = key.toUpperCase(Locale.ROOT);
        if (spaces.containsKey(upper)) {
            throw WikiRefusal.bad("A space with this key already exists: " + upper);
        }
        WikiSpace empty = new WikiSpace(nextId++, upper, name, description, null, permissions, false);
        files.save(empty);
        spaces.put(upper, empty);
        WikiPage home = create(upper, new Draft(name, FRONT_PAGE, null, ""), author);
        WikiSpace space = spaces.get(upper).withHome(home.id());
        files.save(space);
        spaces.put(upper, space);
        return space;
    }

    /** Changes who may do what in a space. */
    public synchronized void permit(String key, WikiSpace.Permissions permissions) {
        change(key, space -> space.with(permissions));
    }

    /** Archives a space, or makes it current again. */
    public synchronized void archive(String key, boolean archived) {
        change(key, space -> space.archived(archived));
    }

    private void change(String key, UnaryOperator<WikiSpace> how) {
        WikiSpace changed =
                space(key).map(how).orElseThrow(() -> WikiRefusal.missing("No space found with key : " + key));
        files.save(changed);
        spaces.put(changed.key(), changed);
    }

    /** Makes a page; a page without a parent goes below the space's front page. */
    public synchronized WikiPage create(String spaceKey, Draft draft, String author) {
        WikiSpace space =
                space(spaceKey).orElseThrow(() -> WikiRefusal.missing("No space found with key : " + spaceKey));
        String title = check(draft);
        if (page(space.key(), title).isPresent()) {
            throw WikiRefusal.bad("A page with this title already exists: A page already exists with the title " + title
                    + " in the space with key " + space.key());
        }
        Long parent = space.homeId();
        if (draft.parentId() != null) {
            parent = parent(space, draft.parentId()).id();
        }
        Revision first = new Revision(1, title, draft.body(), author, clock.instant(), draft.comment());
        return keep(new WikiPage(
                nextId++, space.key(), parent, List.of(first), new TreeSet<>(), Restrictions.NONE, new TreeMap<>()));
    }

    /**
     * Saves a new version.
     *
     * @param expected the number the new version must get, or null to take the next
     */
    public synchronized WikiPage update(long id, Draft draft, @Nullable Integer expected, String author) {
        WikiPage page = existing(id);
        String title = check(draft);
        int number = page.current().number() + 1;
        if (expected != null && expected != number) {
            throw WikiRefusal.conflict("Version must be incremented on update. Current version is: "
                    + page.current().number());
        }
        Optional<WikiPage> namesake = page(page.spaceKey(), title);
        if (namesake.isPresent() && namesake.get().id() != id) {
            throw WikiRefusal.bad("A page with this title already exists: " + title);
        }
        Long parent = page.parentId();
        if (draft.parentId() != null) {
            parent = newParent(page, draft.parentId());
        }
        byTitle.remove(titleKey(page.spaceKey(), page.title()));
        return keep(
                page.with(new Revision(number, title, draft.body(), author, clock.instant(), draft.comment()), parent));
    }

    /** Removes a page; its children move up. */
    public synchronized WikiPage delete(long id) {
        WikiPage page = existing(id);
        if (Long.valueOf(id).equals(spaces.get(page.spaceKey()).homeId())) {
            throw WikiRefusal.bad("The front page of a space cannot be removed: " + page.title());
        }
        children(id).forEach(child -> keep(child.withParent(page.parentId())));
        files.delete(page);
        pages.remove(id);
        byTitle.remove(titleKey(page.spaceKey(), page.title()));
        return page;
    }

    /** Puts exactly these labels on a page. */
    public synchronized WikiPage label(long id, Set<String> names) {
        return keep(existing(id).withLabels(names));
    }

    /** Restricts a page. */
    public synchronized WikiPage restrict(long id, Restrictions restrictions) {
        return keep(existing(id).withRestrictions(restrictions));
    }

    /** Puts exactly these properties on a page. */
    public synchronized WikiPage properties(long id, Map<String, Property> properties) {
        return keep(existing(id).withProperties(properties));
    }

    private WikiPage existing(long id) {
        return page(id).orElseThrow(() -> WikiRefusal.missing("No content found with id: ContentId{id=" + id + "}"));
    }

    private WikiPage parent(WikiSpace space, long id) {
        WikiPage parent = page(id).orElseThrow(() -> WikiRefusal.bad("The parent page does not exist: " + id));
        if (!parent.spaceKey().equals(space.key())) {
            throw WikiRefusal.bad("The parent page is in another space: " + id);
        }
        return parent;
    }

    private long newParent(WikiPage page, long id) {
        WikiPage parent = parent(spaces.get(page.spaceKey()), id);
        for (WikiPage above = parent;
                above != null;
                above = above.parentId() == null ? null : pages.get(above.parentId())) {
            if (above.id() == page.id()) {
                throw WikiRefusal.bad("A page cannot be its own ancestor: " + page.title());
            }
        }
        return parent.id();
    }

    private static String check(Draft draft) {
        String title = draft.title().strip();
        if (title.isEmpty()) {
            throw WikiRefusal.bad("Page title is required");
        }
        if (title.length() > LONGEST_TITLE) {
            throw WikiRefusal.bad("Page title is longer than " + LONGEST_TITLE + " characters");
        }
        StorageFormat.fault(draft.body()).ifPresent(fault -> {
            throw WikiRefusal.bad(fault);
        });
        return title;
    }

    private WikiPage keep(WikiPage page) {
        files.save(page);
        remember(page);
        return page;
    }

    private void remember(WikiPage page) {
        pages.put(page.id(), page);
        byTitle.put(titleKey(page.spaceKey(), page.title()), page.id());
    }

    private static String titleKey(String spaceKey, String title) {
        return spaceKey.toUpperCase(Locale.ROOT) + "\n" + title.toLowerCase(Locale.ROOT);
    }
}
