package dev.kept.confluence.page;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Nullable;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.web.board.GoalCardView.ShownPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages of this Confluence are called now, as far as whoever is logged in may see them. A title is asked for each time
 * it is shown and kept nowhere. A page that was renamed or moved is found by its number.
 */
public final class PageTitles {

    private static final Pattern PAGE = Pattern.compile("/pages/viewpage\\.action\\?pageId=(\\d{1,18})");

    private final HostService<PageManager> pages;
    private final HostService<PermissionManager> permissions;
    private final ApplicationProperties confluence;

    public PageTitles(HostServices services, ApplicationProperties confluence) {
        this.pages = services.of(Feature.TITLES, () -> PageManager.class);
        this.permissions = services.of(Feature.TITLES, () -> PermissionManager.class);
        this.confluence = confluence;
    }

    /**
     * What the reader is told of the page at this address; nothing of one in another Confluence, which may have a page of
     * the same number here.
     */
    public ShownPage of(@Nullable String url) {
        String base = confluence.getBaseUrl(UrlMode.CANONICAL);
        if (url == null || !url.startsWith(base)) {
            return ShownPage.UNTOLD;
        }
        Matcher page = PAGE.matcher(url.substring(base.length()));
        PageManager manager = pages.find().orElse(null);
        PermissionManager allowed = permissions.find().orElse(null);
        return page.matches() && manager != null && allowed != null
                ? OwnPages.told(manager, allowed, Long.parseLong(page.group(1)))
                : ShownPage.UNTOLD;
    }

    /** Apart, because its types may be missing: nothing looks at it before both services were found. */
    private static final class OwnPages {
        private OwnPages() {}

        /** A page in the trash has its permissions still, and is gone all the same. */
        static ShownPage told(PageManager pages, PermissionManager allowed, long id) {
            ContentEntityManager any = pages;
            ContentEntityObject page = any.getById(id);
            boolean open = page != null
                    && !page.isDeleted()
                    && allowed.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page);
            return open ? new ShownPage(true, page.getTitle()) : ShownPage.CLOSED;
        }
    }
}
