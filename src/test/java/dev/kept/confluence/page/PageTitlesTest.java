package dev.kept.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.host.FakeServices;
import dev.kept.core.partnership.GoalView;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Medium;
import dev.kept.web.board.GoalCardView;
import dev.kept.web.board.GoalCardView.ShownPage;
import dev.kept.web.template.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the macro says of a goal's page. */
final class PageTitlesTest {

    private static final String HERE = "https://wiki.example/confluence";
    private static final String PAGE = HERE + "/pages/viewpage.action?pageId=42";

    private final PageManager pages = mock(PageManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ApplicationProperties confluence = mock(ApplicationProperties.class);
    private final ContentEntityObject strategy = mock(ContentEntityObject.class);
    private PageTitles titles;

    @BeforeEach
    void a_page_that_the_reader_may_see() {
        when(confluence.getBaseUrl(UrlMode.CANONICAL)).thenReturn(HERE);
        when(strategy.getTitle()).thenReturn("Renamed <today>");
        when(pages.getById(42)).thenReturn(strategy);
        may(true);
        titles = new PageTitles(FakeServices.of(pages, permissions), confluence);
    }

    private void may(boolean see) {
        when(permissions.hasPermission(any(), eq(Permission.VIEW), same(strategy)))
                .thenReturn(see);
    }

    private Element card(String url) {
        GoalView goal = new GoalView("FAST", "Fast", null, url, 1, "https://jira.example/issues", null);
        GoalCardView view = new GoalCardView(BundledTexts.english(), new Templates(new PlainTemplates()));
        return Jsoup.parseBodyFragment(view.html(goal, titles.of(url), Medium.PAGE, null))
                .select("p")
                .get(1);
    }

    @Test
    void whoever_may_see_the_page_reads_its_present_title() {
        assertEquals("Renamed <today>", card(PAGE).text());
        assertEquals(PAGE, card(PAGE).select("a").attr("href"));
        when(strategy.getTitle()).thenReturn("Renamed again");
        assertEquals("Renamed again", card(PAGE).text());
    }

    @Test
    void a_page_that_is_restricted_in_the_trash_or_deleted_reads_the_same_and_is_no_link() {
        String closed = "The strategy page does not exist, or you cannot see it.";
        may(false);
        assertEquals("<p>" + closed + "</p>", card(PAGE).outerHtml());
        may(true);
        when(strategy.isDeleted()).thenReturn(true);
        assertEquals("<p>" + closed + "</p>", card(PAGE).outerHtml());
        when(pages.getById(42)).thenReturn(null);
        assertEquals("<p>" + closed + "</p>", card(PAGE).outerHtml());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.example/confluence2/pages/viewpage.action?pageId=42",
                "https://wiki.example/pages/viewpage.action?pageId=42",
                "https://other.example/confluence/pages/viewpage.action?pageId=42",
                HERE + "/pages/viewpage.action?pageId=42&x=1",
                HERE + "/display/STRAT/Fast",
            })
    void a_page_elsewhere_is_not_taken_for_the_one_of_its_number_here(String url) {
        assertEquals(ShownPage.UNTOLD, titles.of(url));
        assertEquals("Strategy page", card(url).text());
    }

    @Test
    void a_confluence_without_these_services_says_nothing() {
        titles = new PageTitles(FakeServices.of(pages), confluence);
        assertEquals("Strategy page", card(PAGE).text());
        assertEquals(PAGE, card(PAGE).select("a").attr("href"));
    }
}
