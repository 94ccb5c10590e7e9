package dev.kept.sandbox.confluence.cql;

import static dev.kept.sandbox.confluence.TestWiki.FINANCE;
import static dev.kept.sandbox.confluence.TestWiki.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.confluence.TestWiki;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiPage.Restrictions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CqlSearchTest {

    private final TestWiki test = new TestWiki();

    CqlSearchTest() {
        WikiPage fast = test.page("OPEN", "Strategy: fast delivery", "<p>Parcels in two days</p>");
        test.page("OPEN", "Stock guide", "<p>How the warehouse works</p>");
        test.page("TEAM", "Strategic suppliers", "<p>Oak and \"teak\"</p>");
        test.wiki.label(fast.id(), Set.of("strategy"));
    }

    private List<String> titles(Viewer viewer, String query) throws CqlFault {
        return test.search.pages(viewer, query, false).stream()
                .map(WikiPage::title)
                .toList();
    }

    @Test
    void archived_spaces_are_searched_only_on_request() throws CqlFault {
        test.wiki.archive("TEAM", true);
        assertEquals(List.of("Strategy: fast delivery"), titles(TestWiki.SALES, "title ~ \"strat*\""));
        assertEquals(
                2, test.search.pages(TestWiki.SALES, "title ~ \"strat*\"", true).size());
        test.wiki.archive("TEAM", false);
        assertEquals(2, titles(TestWiki.SALES, "title ~ \"strat*\"").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title ~ \"strat*\" | Strategic suppliers, Strategy: fast delivery",
                "type = page and title ~ \"fast str*\" | Strategy: fast delivery",
                "title ~ strat | ''",
                "title = \"stock guide\" | Stock guide",
                "text ~ parcels | Strategy: fast delivery",
                "text ~ \"teak\" OR label = strategy | Strategic suppliers, Strategy: fast delivery",
                "space = TEAM and title ~ \"str*\" | Strategic suppliers",
                "space in (OPEN, TEAM) and title ~ \"strat*\" | Strategic suppliers, Strategy: fast delivery",
                "title ~ \"strat*\" and not label = strategy | Strategic suppliers",
                "title ~ \"st*\" and space != TEAM order by title desc | Strategy: fast delivery, Stock guide",
                "(text ~ oak or text ~ warehouse) and space = OPEN | Stock guide",
                "creator = currentUser() and title ~ \"stock\" | Stock guide",
                "title ~ \"stock\" and created >= \"2026-03-01\" and lastmodified < 2026-03-03 | Stock guide",
                "label = nothing | ''",
                "type = blogpost | ''",
            })
    void finds(String query, String expected) throws CqlFault {
        assertEquals(expected, String.join(", ", titles(SALES, query)));
    }

    @Test
    void shows_nobody_what_they_may_not_see() throws CqlFault {
        WikiPage stock = test.wiki.page("OPEN", "Stock guide").orElseThrow();
        test.edits.restrict(FINANCE, stock.id(), new Restrictions(Set.of("finance"), Set.of()));
        assertEquals(List.of(), titles(SALES, "title ~ stock"));
        assertEquals(List.of("Stock guide"), titles(FINANCE, "title ~ stock"));
        assertEquals(List.of("Strategy: fast delivery"), titles(Viewer.ANONYMOUS, "title ~ \"str*\""));
    }

    @Test
    void finds_pages_below_a_page() throws CqlFault {
        WikiPage top = test.wiki.page("OPEN", "Stock guide").orElseThrow();
        WikiPage middle = test.below(top, "Shelves");
        test.below(middle, "Labels on shelves");
        assertEquals(List.of("Shelves"), titles(SALES, "parent = " + top.id()));
        assertEquals(List.of("Labels on shelves", "Shelves"), titles(SALES, "ancestor = " + top.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "title ~",
                "title = (",
                "colour = red",
                "title ~ \"open",
                "title ~ a and",
                "(title ~ a",
                "title ~ a b",
                "title ~ a order title",
                "title ~ a order by colour",
                "space in ()",
                "created > yesterday",
                "= =",
            })
    void says_what_it_does_not_understand(String query) {
        CqlFault fault = assertThrows(CqlFault.class, () -> titles(SALES, query));
        assertTrue(fault.getMessage().startsWith("Could not parse cql"), fault.getMessage());
    }
}
