package dev.kept.jira.access;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list holds what its viewer may see, is read to its end page by page, and looks at no issue without need. */
class PromiseListTest {

    private final FakeJira jira = new FakeJira();

    private void promises(int issues) {
        for (long id = 1; id <= issues; id++) {
            jira.addIssue(id);
            promise(id, false);
        }
    }

    private void promise(long issue, boolean restricted) {
        CommitmentTerms terms = new CommitmentTerms("Sales", FakeJira.TODAY.plusDays(issue), 1, Side.IT);
        jira.book.make(new IssueRef(issue, 10, restricted), terms, ActorMark.NOBODY);
    }

    private CommitmentPage list(int startAt, @Nullable String next, int most) {
        Page.PagePosition after =
                next == null ? null : Page.PagePosition.read(next, Sort.DUE).orElseThrow();
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        CommitmentQuery query = new CommitmentQuery(CommitmentQuery.Choice.ALL, Sort.DUE, false, startAt, after, most);
        return jira.list().page(given(jira.viewers().project("SHOP")), query);
    }

    private static List<String> keys(CommitmentPage page) {
        return page.items().stream().map(CommitmentView::issueKey).toList();
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_the_last_leads_nowhere() {
        promises(7);
        CommitmentPage page = list(0, null, 3);
        List<String> read = new ArrayList<>(keys(page));
        while (page.next() != null) {
            page = list(0, page.next(), 3);
            read.addAll(keys(page));
        }
        assertEquals(IntStream.rangeClosed(1, 7).mapToObj(id -> "SHOP-" + id).toList(), read);
        assertEquals(new CommitmentPage.MatchCount(7, false), page.found());
        assertNull(list(0, null, 7).next());
        assertNotNull(list(0, null, 6).next());
    }

    @Test
    void a_list_can_start_at_an_index() {
        promises(5);
        assertEquals(List.of("SHOP-3", "SHOP-4"), keys(list(2, null, 2)));
        assertEquals(List.of(), keys(list(9, null, 2)));
        jira.granted.remove("BROWSE_PROJECTS:1");
        promiseHidden(6);
        assertEquals(List.of("SHOP-4", "SHOP-5"), keys(list(2, null, 2)));
    }

    private void promiseHidden(long id) {
        jira.addIssue(id);
        promise(id, true);
        jira.granted.remove("BROWSE_PROJECTS:" + id);
    }

    @Test
    void what_a_security_level_hides_is_neither_listed_nor_counted_nor_hinted_at() {
        promises(3);
        promiseHidden(4);
        CommitmentPage page = list(0, null, 3);
        assertEquals(List.of("SHOP-1", "SHOP-2", "SHOP-3"), keys(page));
        assertEquals(new CommitmentPage.MatchCount(3, false), page.found());
        assertNull(page.next());
        jira.granted.add("BROWSE_PROJECTS:4");
        assertEquals(new CommitmentPage.MatchCount(4, false), list(0, null, 3).found());
    }

    @Test
    void where_issues_name_who_may_see_them_each_is_looked_at() {
        jira.browsers = "reporter";
        promises(4);
        jira.granted.remove("BROWSE_PROJECTS:2");
        CommitmentPage page = list(1, null, 1);
        assertEquals(List.of("SHOP-3"), keys(page));
        assertEquals(new CommitmentPage.MatchCount(3, false), page.found());
    }

    @Test
    void where_jira_does_not_tell_its_permission_schemes_each_issue_is_asked() {
        jira.browsers = null;
        promises(4);
        jira.granted.remove("BROWSE_PROJECTS:2");
        CommitmentPage page = list(0, null, 10);
        assertEquals(List.of("SHOP-1", "SHOP-3", "SHOP-4"), keys(page));
        assertEquals(new CommitmentPage.MatchCount(3, false), page.found());
    }

    @Test
    void looking_has_an_end_and_says_so() {
        jira.browsers = "assignee";
        int many = VisibleList.MOST_LOOKED_AT + 50;
        promises(many);
        jira.granted.clear();
        CommitmentPage page = list(0, null, 10);
        assertEquals(List.of(), page.items());
        assertEquals(new CommitmentPage.MatchCount(0, true), page.found());
        assertNotNull(page.next());
        jira.granted.add("BROWSE_PROJECTS:" + many);
        CommitmentPage rest = list(0, page.next(), 10);
        assertEquals(List.of("SHOP-" + many), keys(rest));
        assertNull(rest.next());
    }

    @Test
    void a_page_asks_for_its_own_issues_only_however_many_there_are() {
        promises(450);
        jira.asked = 0;
        CommitmentPage page = list(0, null, 50);
        assertEquals(new CommitmentPage.MatchCount(450, false), page.found());
        assertEquals(1, jira.asked);
        assertTrue(page.items().size() == 50 && page.next() != null);
        assertFalse(keys(list(0, page.next(), 50)).contains("SHOP-50"));
    }
}
