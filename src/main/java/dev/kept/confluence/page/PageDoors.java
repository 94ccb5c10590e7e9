package dev.kept.confluence.page;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.goal.page.AskedPage;
import dev.kept.core.goal.page.PageLook;
import dev.kept.core.goal.page.PageLook.PageDoor;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.promise.Side;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether goals' pages are there, and whether the people who have to read them can: with their permissions and not with
 * those of whoever runs the job. Tells neither titles nor who it was that cannot.
 */
public final class PageDoors {

    private final HostService<PageManager> pages;
    private final HostService<PermissionManager> permissions;
    private final HostService<UserAccessor> users;
    private final ApplicationProperties confluence;
    private final Clock clock;

    public PageDoors(HostServices services, ApplicationProperties confluence, Clock clock) {
        this.pages = services.of(Feature.TITLES, () -> PageManager.class);
        this.permissions = services.of(Feature.TITLES, () -> PermissionManager.class);
        this.users = services.of(Feature.PAGE_CHECKS, () -> UserAccessor.class);
        this.confluence = confluence;
        this.clock = clock;
    }

    /** What was found; nothing of pages in another Confluence, and empty where this one cannot tell. */
    public Optional<List<PageLook>> look(List<AskedPage> asked) {
        PageManager manager = pages.find().orElse(null);
        PermissionManager allowed = permissions.find().orElse(null);
        UserAccessor accounts = users.find().orElse(null);
        if (manager == null || allowed == null || accounts == null) {
            return Optional.empty();
        }
        String base = confluence.getBaseUrl(UrlMode.CANONICAL);
        List<PageLook> looks = new ArrayList<>();
        for (AskedPage page : asked) {
            if (page.url().startsWith(base + "/")) {
                looks.add(new LookedPages(manager, allowed, accounts, clock).look(page));
            }
        }
        return Optional.of(looks);
    }

    /** Apart, because its types may be missing: nothing looks at it before all services were found. */
    private record LookedPages(PageManager pages, PermissionManager allowed, UserAccessor users, Clock clock) {

        /** A page in the trash has its permissions still, and is gone all the same. */
        PageLook look(AskedPage asked) {
            ContentEntityManager any = pages;
            ContentEntityObject page = any.getById(asked.pageId());
            if (page == null || page.isDeleted()) {
                return PageLook.gone(asked.pageId());
            }
            Date changed = page.getLastModificationDate();
            Instant at = changed == null ? Instant.EPOCH : changed.toInstant();
            return new PageLook(
                    asked.pageId(),
                    LocalDate.ofInstant(at, clock.getZone()),
                    door(page, asked.of(Side.IT)),
                    door(page, asked.of(Side.BUSINESS)));
        }

        private PageDoor door(ContentEntityObject page, List<String> names) {
            List<ConfluenceUser> known = new ArrayList<>();
            for (String name : names) {
                ConfluenceUser user = users.getUserByName(name);
                if (user != null) {
                    known.add(user);
                }
            }
            if (known.isEmpty()) {
                return PageDoor.NOT_KNOWN;
            }
            return known.stream().allMatch(user -> allowed.hasPermission(user, Permission.VIEW, page))
                    ? PageDoor.OPEN
                    : PageDoor.CLOSED;
        }
    }
}
