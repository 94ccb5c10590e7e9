package dev.kept.jira.page;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.ledger.ActorMark;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import dev.kept.jira.access.PromiseList;
import dev.kept.jira.access.VisibleProject;
import dev.kept.jira.partnership.JiraSide;
import dev.kept.sandbox.host.Partial;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.list.ListAddress;
import dev.kept.web.list.OverviewView;
import dev.kept.web.list.PromisesView;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The tabs of a project's page ask the database as often for many promises as for few, and show nothing that is hidden. */
class ProjectTabsCostTest {

    private static final Templates TEMPLATES = new Templates(new PlainTemplates());

    private final JiraSide side = new JiraSide();
    private final FakeJira jira = side.jira;
    private int questions;

    /** Each question is one statement. */
    private PromiseList list() {
        CommitmentListing listing = new InMemoryListing(jira.ledger);
        CommitmentListing counted = (CommitmentListing) Proxy.newProxyInstance(
                CommitmentListing.class.getClassLoader(),
                new Class<?>[] {CommitmentListing.class},
                (proxy, method, given) -> {
                    questions++;
                    try {
                        return method.invoke(listing, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return jira.list(counted);
    }

    private Document promises(VisibleProject project) {
        HttpServletRequest request = Partial.of(HttpServletRequest.class, new Object() {
            @SuppressWarnings("unused")
            public String getParameter(String name) {
                return null;
            }
        });
        return Jsoup.parse(new PromisesTab(list(), new PromisesView(BundledTexts.english(), TEMPLATES))
                .html(project, ListAddress.of("/projects/SHOP?selectedItem=x", Attention.OPEN, request), "")
                .toString());
    }

    private Document overview(VisibleProject project) {
        OverviewView view = new OverviewView(
                BundledTexts.english(), TEMPLATES, new ScoreboardView(BundledTexts.english(), TEMPLATES));
        return Jsoup.parse(given(new OverviewTab(list(), side.partnership, side.partnership, view).html(project, ""))
                .toString());
    }

    private void assertBounded(Function<VisibleProject, Document> tab) {
        make(1, 5);
        VisibleProject project = given(jira.viewers().project("SHOP"));
        tab.apply(project);
        int few = questions;
        int looks = jira.asked;
        make(6, 180);
        questions = 0;
        jira.asked = 0;
        tab.apply(project);
        assertTrue(few > 0 && few < 30, "questions: " + few);
        assertEquals(few, questions);
        assertTrue(jira.asked <= looks + 1, "issues were read " + jira.asked + " times");
    }

    private void make(int first, int last) {
        for (long id = first; id <= last; id++) {
            jira.addIssue(id);
            given(jira.book.make(
                    new IssueRef(id, 10, false),
                    new CommitmentTerms("Sales", JiraSide.DUE, 1, Side.IT),
                    ActorMark.NOBODY));
        }
    }

    @Test
    void the_list_costs_the_same_for_many_promises() {
        assertBounded(this::promises);
    }

    @Test
    void the_overview_costs_the_same_for_many_promises() {
        assertBounded(this::overview);
    }

    @Test
    void promises_that_were_due_are_squares_and_reading_them_costs_no_more_for_many() {
        make(1, 150);
        jira.clock.set(JiraSide.DUE.plusDays(3));
        jira.asked = 0;
        Document html = overview(given(jira.viewers().project("SHOP")));
        assertEquals(150, html.select(".kept-strip a").size());
        assertEquals("150 Overdue", html.selectFirst(".kept-tally-overdue").text());
        assertTrue(jira.asked < 10, "issues were read " + jira.asked + " times");
    }

    @Test
    void where_each_issue_names_who_sees_it_a_hidden_promise_is_a_square_without_a_name_and_in_no_count() {
        make(1, 8);
        jira.clock.set(JiraSide.DUE.plusDays(3));
        jira.browsers = "reporter";
        jira.granted.remove("BROWSE_PROJECTS:2");
        VisibleProject project = given(jira.viewers().project("SHOP"));
        Document html = overview(project);
        assertEquals("7 Overdue", html.selectFirst(".kept-tally-overdue").text());
        assertEquals(8, html.select(".kept-strip li").size());
        assertEquals(7, html.select(".kept-strip a").size());
        assertEquals(0, html.select("[href$=/browse/SHOP-2]").size());
        Document list = promises(project);
        assertEquals(7, list.select("tbody tr").size());
        assertEquals(1, list.select("input[name=requester]").size(), "no names to choose from");
    }
}
