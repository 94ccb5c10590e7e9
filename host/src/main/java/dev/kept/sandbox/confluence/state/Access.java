package dev.kept.sandbox.confluence.state;

import dev.kept.sandbox.confluence.state.WikiPage.Restrictions;
import java.util.List;
import java.util.Optional;

/**
 * Who may see and change what. A restriction on reading is inherited by the pages below; administrators of the product
 * see every space but not a page that is restricted to others.
 */
public final class Access {

    private final Wiki wiki;
    private final AccessMode mode;

    /** The rules over one wiki. */
    public Access(Wiki wiki, AccessMode mode) {
        this.wiki = wiki;
        this.mode = mode;
    }

    /** Whether the viewer may know of the space. */
    public boolean canView(Viewer viewer, WikiSpace space) {
        WikiSpace.Permissions permissions = space.permissions();
        return viewer.anonymous() && permissions.anonymous()
                || viewer.administrator()
                || viewer.isAmong(permissions.viewers())
                || viewer.isAmong(permissions.editors())
                || viewer.isAmong(permissions.administrators())
                || !viewer.anonymous() && permissions.anonymous();
    }

    /** Whether the viewer may make pages in the space; nobody may in read-only mode. */
    public boolean canCreate(Viewer viewer, WikiSpace space) {
        WikiSpace.Permissions permissions = space.permissions();
        return !mode.readOnly()
                && (viewer.administrator()
                        || viewer.isAmong(permissions.editors())
                        || viewer.isAmong(permissions.administrators()));
    }

    /** Whether the viewer may change the space itself. */
    public boolean canAdminister(Viewer viewer, WikiSpace space) {
        return viewer.administrator() || viewer.isAmong(space.permissions().administrators());
    }

    /** Whether the viewer may know of the page. */
    public boolean canView(Viewer viewer, WikiPage page) {
        Optional<WikiSpace> space = wiki.space(page.spaceKey());
        if (space.isEmpty() || !canView(viewer, space.get())) {
            return false;
        }
        Optional<WikiPage> above = Optional.of(page);
        while (above.isPresent()) {
            Restrictions restrictions = above.get().restrictions();
            if (!restrictions.viewers().isEmpty() && !viewer.isAmong(restrictions.viewers())) {
                return false;
            }
            Long parent = above.get().parentId();
            above = parent == null ? Optional.empty() : wiki.page(parent);
        }
        return true;
    }

    /** Whether the viewer may save a new version of the page. */
    public boolean canEdit(Viewer viewer, WikiPage page) {
        Restrictions restrictions = page.restrictions();
        return canView(viewer, page)
                && wiki.space(page.spaceKey())
                        .filter(space -> canCreate(viewer, space))
                        .isPresent()
                && (restrictions.editors().isEmpty() || viewer.isAmong(restrictions.editors()));
    }

    /** The spaces the viewer may know of. */
    public List<WikiSpace> spaces(Viewer viewer) {
        return wiki.spaces().stream().filter(space -> canView(viewer, space)).toList();
    }

    /** The page, unless the viewer may not know of it. */
    public Optional<WikiPage> page(Viewer viewer, long id) {
        return wiki.page(id).filter(page -> canView(viewer, page));
    }

    /** The page by title, unless the viewer may not know of it. */
    public Optional<WikiPage> page(Viewer viewer, String spaceKey, String title) {
        return wiki.page(spaceKey, title).filter(page -> canView(viewer, page));
    }

    /** The pages right below a page that the viewer may know of. */
    public List<WikiPage> children(Viewer viewer, long id) {
        return wiki.children(id).stream().filter(page -> canView(viewer, page)).toList();
    }
}
