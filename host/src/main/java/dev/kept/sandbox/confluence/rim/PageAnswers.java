package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import dev.kept.sandbox.confluence.state.Draft;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.confluence.state.WikiListener;
import dev.kept.sandbox.confluence.state.WikiPage;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code PageManager} answers. Like the product's, it checks no permission. */
final class PageAnswers {

    private final Wiki wiki;
    private final Entities entities;
    private final People people;
    private final WikiListener listener;

    PageAnswers(Wiki wiki, Entities entities, People people, WikiListener listener) {
        this.wiki = wiki;
        this.entities = entities;
        this.people = people;
        this.listener = listener;
    }

    @Nullable
    Page getPage(long id) {
        return wiki.page(id).map(entities::page).orElse(null);
    }

    @Nullable
    Page getPage(String spaceKey, String title) {
        return wiki.page(spaceKey, title).map(entities::page).orElse(null);
    }

    @Nullable
    AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Nullable
    ContentEntityObject getById(long id) {
        return getPage(id);
    }

    List<Page> getPages(Space space, boolean currentOnly) {
        return wiki.pages().stream()
                .filter(page -> page.spaceKey().equals(space.getKey()))
                .sorted(Comparator.comparing(WikiPage::title))
                .map(entities::page)
                .toList();
    }

    void saveContentEntity(ContentEntityObject content, SaveContext context) {
        if (!(content instanceof Page page) || page.getId() != 0) {
            throw new UnsupportedOperationException("not in the sandbox: saving a page in place; save a new version");
        }
        Long parent =
                page.getParent() == null ? null : Long.valueOf(page.getParent().getId());
        Draft draft = new Draft(page.getTitle(), page.getBodyAsString(), parent, page.getVersionComment());
        WikiPage made = wiki.create(page.getSpaceKey(), draft, author());
        page.setId(made.id());
        if (context == null || !context.isEventSuppressed()) {
            listener.created(made, people.viewer(AuthenticatedUserThreadLocal.get()));
        }
    }

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, SaveContext context) {
        WikiPage before = wiki.page(current.getId())
                .orElseThrow(() -> new IllegalArgumentException("no page with the id " + current.getId()));
        modification.modify(current);
        Draft draft = new Draft(current.getTitle(), current.getBodyAsString(), null, current.getVersionComment());
        WikiPage after = wiki.update(before.id(), draft, null, author());
        current.setVersion(after.current().number());
        if (context == null || !context.isEventSuppressed()) {
            listener.updated(before, after, people.viewer(AuthenticatedUserThreadLocal.get()));
        }
    }

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        saveNewVersion(current, modification, DefaultSaveContext.DEFAULT);
    }

    private static String author() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? "anonymous" : user.getName();
    }
}
