package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.cql.CqlSearch;
import dev.kept.sandbox.confluence.macro.MacroCatalog;
import dev.kept.sandbox.confluence.markup.StorageRenderer;
import dev.kept.sandbox.confluence.state.Access;
import dev.kept.sandbox.confluence.state.AccessMode;
import dev.kept.sandbox.confluence.state.Edits;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import java.time.Clock;

/**
 * What pages and REST resources share.
 *
 * @param wiki spaces and pages
 * @param access who may see what
 * @param mode whether pages may be changed at all
 * @param edits changes with their rules
 * @param search queries
 * @param renderer storage format to HTML
 * @param macros the macro browser's entries
 * @param users the product's users
 * @param clock the sandbox's clock, with the server's zone
 * @param baseUrl where the product answers
 * @param contextPath path every address begins with
 */
public record Site(
        Wiki wiki,
        Access access,
        AccessMode mode,
        Edits edits,
        CqlSearch search,
        StorageRenderer renderer,
        MacroCatalog macros,
        Users users,
        Clock clock,
        String baseUrl,
        String contextPath) {

    /** Who looks. */
    public Viewer viewer(Request request) {
        return Viewer.of(request.user());
    }

    /** The name people know a user by. */
    public String displayName(String userName) {
        return users.byName(userName).map(User::displayName).orElse(userName);
    }
}
