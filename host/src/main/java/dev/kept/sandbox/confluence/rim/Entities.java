package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import dev.kept.sandbox.confluence.page.Paths;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiSpace;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages and spaces as the product's API shows them: snapshots, made anew for each caller. */
public final class Entities {

    private final Wiki wiki;
    private final People people;

    /** Entities of one wiki. */
    public Entities(Wiki wiki, People people) {
        this.wiki = wiki;
        this.people = people;
    }

    /** The page with its space, labels and the pages above it. */
    public Page page(WikiPage state) {
        Page page = new HostPage(this, state);
        page.setId(state.id());
        page.setTitle(state.title());
        page.setBodyAsString(state.body());
        page.setVersion(state.current().number());
        page.setVersionComment(state.current().comment());
        page.setCreator(people.named(state.first().author()));
        page.setCreationDate(Date.from(state.first().at()));
        page.setLastModifier(people.named(state.current().author()));
        page.setLastModificationDate(Date.from(state.current().at()));
        page.setSpace(wiki.space(state.spaceKey()).map(this::space).orElse(null));
        state.labels().forEach(name -> page.getLabels().add(new Label(name)));
        if (state.parentId() != null) {
            wiki.page(state.parentId()).map(this::page).ifPresent(page::setParentPage);
        }
        return page;
    }

    /** The space; its front page is looked up when asked for. */
    public Space space(WikiSpace state) {
        Space space = new HostSpace(this, state);
        space.setId(state.id());
        space.setKey(state.key());
        space.setName(state.name());
        return space;
    }

    private @Nullable Page existing(@Nullable Long id) {
        return id == null ? null : wiki.page(id).map(this::page).orElse(null);
    }

    private static final class HostPage extends Page {
        private final Entities entities;
        private final WikiPage state;

        HostPage(Entities entities, WikiPage state) {
            this.entities = entities;
            this.state = state;
        }

        @Override
        public String getUrlPath() {
            return Paths.urlPath(state);
        }

        @Override
        public List<Page> getChildren() {
            return entities.wiki.children(state.id()).stream()
                    .map(entities::page)
                    .toList();
        }

        @Override
        public boolean hasChildren() {
            return !entities.wiki.children(state.id()).isEmpty();
        }

        @Override
        public boolean isHomePage() {
            return entities.wiki
                    .space(state.spaceKey())
                    .map(space -> Long.valueOf(state.id()).equals(space.homeId()))
                    .orElse(false);
        }
    }

    private static final class HostSpace extends Space {
        private final Entities entities;
        private final WikiSpace state;

        HostSpace(Entities entities, WikiSpace state) {
            this.entities = entities;
            this.state = state;
        }

        @Override
        public Page getHomePage() {
            return entities.existing(state.homeId());
        }
    }
}
