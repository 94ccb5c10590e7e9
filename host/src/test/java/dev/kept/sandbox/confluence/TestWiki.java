package dev.kept.sandbox.confluence;

import dev.kept.sandbox.confluence.cql.CqlSearch;
import dev.kept.sandbox.confluence.state.Access;
import dev.kept.sandbox.confluence.state.AccessMode;
import dev.kept.sandbox.confluence.state.Draft;
import dev.kept.sandbox.confluence.state.Edits;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.confluence.state.WikiListener;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiSpace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A small wiki: OPEN is readable by all, TEAM by people with a licence, and "sales" edits in both. */
public final class TestWiki {
    public static final Viewer SALES = new Viewer("sales", Set.of(Viewer.EVERYONE));
    public static final Viewer FINANCE = new Viewer("finance", Set.of(Viewer.EVERYONE));
    public static final Viewer ADMIN = new Viewer("admin", Set.of(Viewer.EVERYONE, Viewer.ADMINISTRATORS));

    public final InMemoryFiles files = new InMemoryFiles();
    public final Wiki wiki = new Wiki(files, InstantSource.fixed(Instant.parse("2026-03-02T10:15:30Z")));
    public final AccessMode mode = new AccessMode();
    public final Access access = new Access(wiki, mode);
    public final List<String> heard = new ArrayList<>();
    public final Edits edits = new Edits(wiki, access, new Ear());
    public final CqlSearch search = new CqlSearch(wiki, access);

    public TestWiki() {
        wiki.createSpace("OPEN", "Open space", "", WikiSpace.Permissions.OPEN, "admin");
        wiki.createSpace("TEAM", "Team space", "", WikiSpace.Permissions.INTERNAL, "admin");
    }

    /** A page right below the front page. */
    public WikiPage page(String space, String title, String body) {
        return wiki.create(space, new Draft(title, body, null, ""), "sales");
    }

    /** A page below another one. */
    public WikiPage below(WikiPage parent, String title) {
        return wiki.create(parent.spaceKey(), new Draft(title, "<p>x</p>", parent.id(), ""), "sales");
    }

    private final class Ear implements WikiListener {
        @Override
        public void created(WikiPage page, Viewer author) {
            heard.add("created " + page.title());
        }

        @Override
        public void updated(WikiPage before, WikiPage after, Viewer author) {
            heard.add("updated " + before.title() + " to " + after.title());
        }

        @Override
        public void removed(WikiPage page, Viewer author) {
            heard.add("removed " + page.title());
        }
    }
}
