package dev.kept.sandbox.confluence.state;

import static dev.kept.sandbox.confluence.TestWiki.ADMIN;
import static dev.kept.sandbox.confluence.TestWiki.FINANCE;
import static dev.kept.sandbox.confluence.TestWiki.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.kept.sandbox.confluence.TestWiki;
import dev.kept.sandbox.confluence.state.WikiPage.Restrictions;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EditsTest {

    private final TestWiki test = new TestWiki();

    private static Draft draft(String title) {
        return new Draft(title, "<p>x</p>", null, "");
    }

    private static int status(Executable change) {
        return assertThrows(WikiRefusal.class, change).status();
    }

    @Test
    void visitors_read_open_spaces_only_and_write_nowhere() {
        WikiPage open = test.page("OPEN", "A", "<p/>");
        WikiPage team = test.page("TEAM", "B", "<p/>");
        assertTrue(test.access.canView(Viewer.ANONYMOUS, open));
        assertFalse(test.access.canView(Viewer.ANONYMOUS, team));
        assertEquals(403, status(() -> test.edits.create(Viewer.ANONYMOUS, "OPEN", draft("C"))));
        assertEquals(404, status(() -> test.edits.create(Viewer.ANONYMOUS, "TEAM", draft("C"))));
        assertEquals(404, status(() -> test.edits.update(Viewer.ANONYMOUS, team.id(), draft("C"), null)));
    }

    @Test
    void in_read_only_mode_everybody_reads_and_nobody_writes() {
        WikiPage page = test.page("OPEN", "Plans", "<p/>");
        test.mode.change(true);
        for (Viewer one : List.of(SALES, ADMIN)) {
            assertTrue(test.access.canView(one, page));
            assertEquals(403, status(() -> test.edits.create(one, "OPEN", draft("C"))));
            assertEquals(403, status(() -> test.edits.update(one, page.id(), draft("C"), null)));
            assertEquals(403, status(() -> test.edits.addLabels(one, page.id(), Set.of("a"))));
            assertEquals(403, status(() -> test.edits.delete(one, page.id())));
        }
        test.mode.change(false);
        test.edits.update(SALES, page.id(), draft("C"), null);
    }

    @Test
    void a_restricted_page_and_those_below_it_look_as_if_they_were_not_there() {
        WikiPage page = test.page("OPEN", "Plans", "<p/>");
        WikiPage child = test.below(page, "Details");
        test.edits.restrict(FINANCE, page.id(), new Restrictions(Set.of("finance"), Set.of()));
        assertTrue(test.access.page(FINANCE, child.id()).isPresent());
        for (Viewer other : List.of(SALES, ADMIN, Viewer.ANONYMOUS)) {
            assertTrue(test.access.page(other, child.id()).isEmpty());
            assertEquals(404, status(() -> test.edits.update(other, page.id(), draft("x"), null)));
        }
        String same = assertThrows(WikiRefusal.class, () -> test.edits.visible(SALES, 4711))
                .getMessage();
        String hidden = assertThrows(WikiRefusal.class, () -> test.edits.visible(SALES, page.id()))
                .getMessage();
        assertEquals(same.replace("4711", "N"), hidden.replace(Long.toString(page.id()), "N"));
    }

    @Test
    void who_restricts_a_page_stays_inside() {
        WikiPage page = test.page("OPEN", "Plans", "<p/>");
        test.edits.restrict(SALES, page.id(), new Restrictions(Set.of("finance"), Set.of()));
        assertTrue(test.access.page(SALES, page.id()).isPresent());
    }

    @Test
    void a_restriction_on_writing_lets_others_read() {
        WikiPage page = test.page("OPEN", "Rules", "<p/>");
        test.edits.restrict(FINANCE, page.id(), new Restrictions(Set.of(), Set.of("finance")));
        assertTrue(test.access.page(SALES, page.id()).isPresent());
        assertEquals(403, status(() -> test.edits.update(SALES, page.id(), draft("x"), null)));
    }

    @Test
    void every_change_is_a_version_and_the_number_guards_against_lost_updates() {
        WikiPage page = test.edits.create(SALES, "OPEN", draft("A"));
        test.edits.update(FINANCE, page.id(), new Draft("B", "<p>y</p>", null, "because"), 2);
        WikiPage now = test.wiki.page(page.id()).orElseThrow();
        assertEquals(2, now.current().number());
        assertEquals("because", now.current().comment());
        assertEquals("finance", now.current().author());
        assertEquals("A", now.first().title());
        assertEquals(409, status(() -> test.edits.update(SALES, page.id(), draft("C"), 2)));
        assertTrue(test.wiki.page("OPEN", "a").isEmpty(), "the old title is free");
        assertEquals(List.of("created A", "updated A to B"), test.heard);
    }

    @Test
    void refuses_bad_titles_bodies_parents_and_namesakes() {
        test.page("OPEN", "Here", "<p/>");
        WikiPage elsewhere = test.page("TEAM", "There", "<p/>");
        assertEquals(400, status(() -> test.edits.create(SALES, "OPEN", draft(" "))));
        assertEquals(400, status(() -> test.edits.create(SALES, "OPEN", draft("x".repeat(256)))));
        assertEquals(400, status(() -> test.edits.create(SALES, "OPEN", draft("HERE"))));
        assertEquals(400, status(() -> test.edits.create(SALES, "OPEN", new Draft("N", "<p>", null, ""))));
        assertEquals(400, status(() -> test.edits.create(SALES, "OPEN", new Draft("N", "", elsewhere.id(), ""))));
        assertEquals(404, status(() -> test.edits.create(SALES, "NONE", draft("N"))));
    }

    @Test
    void a_page_does_not_become_its_own_ancestor() {
        WikiPage top = test.page("OPEN", "Top", "<p/>");
        WikiPage child = test.below(top, "Child");
        Draft loop = new Draft("Top", "<p/>", child.id(), "");
        assertEquals(400, status(() -> test.edits.update(SALES, top.id(), loop, null)));
    }

    @Test
    void deleting_a_page_moves_its_children_up() {
        WikiPage top = test.page("OPEN", "Top", "<p/>");
        WikiPage child = test.below(top, "Child");
        test.edits.delete(SALES, top.id());
        assertEquals(top.parentId(), test.wiki.page(child.id()).orElseThrow().parentId());
        assertTrue(test.wiki.page("OPEN", "Top").isEmpty());
        assertEquals(List.of("removed Top"), test.heard);
        long home = test.wiki.space("OPEN").orElseThrow().homeId();
        assertEquals(400, status(() -> test.edits.delete(ADMIN, home)));
    }

    @Test
    void labels_are_lower_case_words_without_punctuation() {
        WikiPage page = test.page("OPEN", "A", "<p/>");
        test.edits.addLabels(SALES, page.id(), List.of("Strategy", "goal-1"));
        test.edits.removeLabel(SALES, page.id(), "goal-1");
        assertEquals(Set.of("strategy"), test.wiki.page(page.id()).orElseThrow().labels());
        assertEquals(400, status(() -> test.edits.addLabels(SALES, page.id(), List.of("a b"))));
        assertEquals(400, status(() -> test.edits.addLabels(SALES, page.id(), List.of("<b>"))));
    }

    @Test
    void properties_have_versions_of_their_own() {
        WikiPage page = test.page("OPEN", "A", "<p/>");
        assertEquals(
                1,
                test.edits
                        .setProperty(SALES, page.id(), "k", IntNode.valueOf(1), 1)
                        .version());
        assertEquals(
                2,
                test.edits
                        .setProperty(SALES, page.id(), "k", IntNode.valueOf(2), 2)
                        .version());
        assertEquals(409, status(() -> test.edits.setProperty(SALES, page.id(), "k", IntNode.valueOf(3), 2)));
        test.edits.removeProperty(SALES, page.id(), "k");
        assertEquals(404, status(() -> test.edits.removeProperty(SALES, page.id(), "k")));
    }

    @Test
    void everything_is_there_again_after_a_restart_and_ids_go_on() {
        WikiPage page = test.page("OPEN", "A", "<p>kept</p>");
        Wiki again = new Wiki(test.files, InstantSource.system());
        assertEquals(page, again.page("open", "a").orElseThrow());
        assertTrue(again.create("OPEN", draft("B"), "sales").id() > page.id());
    }
}
