package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.figure.Pillar;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.Targets;
import dev.kept.core.scoreboard.TermsChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of terms must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class BoardTermsStoreContract {

    private static final long SHOP = 10_000;
    private static final long WARE = 10_001;

    private static final BoardTerms RELIABLE = new BoardTerms(
            new PillarWeights(Map.of(
                    Pillar.UNDERSTANDING, 10, Pillar.SHARED_GOALS, 20, Pillar.RELIABILITY, 70, Pillar.TRANSPARENCY, 0)),
            Targets.ofPercent(90, 5));

    /** The store under test. */
    protected abstract BoardTermsStore terms();

    @Test
    void the_standard_holds_until_somebody_changes_it() {
        BoardTermsStore terms = terms();
        assertEquals(BoardTerms.STANDARD, terms.house());
        assertEquals(BoardTerms.STANDARD, terms.inForce(SHOP));
        assertEquals(Map.of(), terms.own());
        assertEquals(List.of(), terms.changes(null, 20));
        assertEquals(List.of(), terms.changes(SHOP, 20));
    }

    @Test
    void the_latest_terms_of_the_house_hold_for_all_and_each_change_is_on_the_record() {
        BoardTermsStore terms = terms();
        Instant before = Instant.EPOCH;
        terms.replace(null, RELIABLE, "We look at dates first.", "JIRAUSER1");
        assertEquals(RELIABLE, terms.house());
        terms.replace(null, BoardTerms.STANDARD, "Too hard.", "JIRAUSER2");
        terms.replace(null, RELIABLE, "Once more.", "JIRAUSER3");
        assertEquals(RELIABLE, terms.house());
        assertEquals(RELIABLE, terms.inForce(WARE));

        List<TermsChange> changes = terms.changes(null, 2);
        assertEquals(2, changes.size());
        TermsChange last = changes.get(0);
        assertEquals("JIRAUSER3", last.userKey());
        assertEquals("Once more.", last.reason());
        assertEquals(BoardTerms.STANDARD, last.before());
        assertEquals(RELIABLE, last.after());
        assertFalse(last.at().isBefore(before));
        assertEquals("Too hard.", changes.get(1).reason());
    }

    @Test
    void a_project_has_its_own_until_it_goes_by_the_houses_again() {
        BoardTermsStore terms = terms();
        terms.replace(SHOP, RELIABLE, "The shop is special.", "JIRAUSER1");
        assertEquals(RELIABLE, terms.inForce(SHOP));
        assertEquals(BoardTerms.STANDARD, terms.inForce(WARE));
        assertEquals(BoardTerms.STANDARD, terms.house());
        assertEquals(Map.of(SHOP, RELIABLE), terms.own());
        assertNull(terms.changes(SHOP, 1).get(0).before());
        assertEquals(List.of(), terms.changes(null, 20), "a project's change is none of the house's");

        terms.replace(SHOP, null, "It is not.", "JIRAUSER2");
        terms.replace(null, RELIABLE, "For all.", "JIRAUSER1");
        assertEquals(Map.of(), terms.own());
        assertEquals(RELIABLE, terms.inForce(SHOP), "the house's, as they are now");
        TermsChange last = terms.changes(SHOP, 1).get(0);
        assertEquals(RELIABLE, last.before());
        assertNull(last.after());
        assertEquals(2, terms.changes(SHOP, 20).size());
    }

    @Test
    void a_projects_terms_hold_however_often_the_house_changed_its_own() {
        BoardTermsStore terms = terms();
        terms.replace(SHOP, RELIABLE, "The shop is special.", "JIRAUSER1");
        for (int change = 0; change < 25; change++) {
            terms.replace(null, BoardTerms.STANDARD, "Once more.", "JIRAUSER1");
        }
        assertEquals(RELIABLE, terms.inForce(SHOP));
        terms.replace(null, RELIABLE, "For all.", "JIRAUSER1");
        for (int change = 0; change < 25; change++) {
            terms.replace(SHOP, BoardTerms.STANDARD, "The shop is special.", "JIRAUSER1");
        }
        terms.replace(SHOP, null, "It is not.", "JIRAUSER2");
        assertEquals(RELIABLE, terms.inForce(SHOP), "the house's, which changed long ago");
    }
}
