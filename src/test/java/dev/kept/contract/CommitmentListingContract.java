package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.SizeBand;
import dev.kept.testing.RandomLives;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every listing must do. Subclasses hand out a ledger that is empty at the start, and the listing over it. */
public abstract class CommitmentListingContract {

    private static final int ISSUES = 90;

    private final List<Commitment> everything = new ArrayList<>();
    private CommitmentListing listing;

    /** Where the commitments are put. */
    protected abstract LedgerStore ledger();

    /** The listing under test. */
    protected abstract CommitmentListing listing();

    @BeforeEach
    void fill_the_ledger() {
        LedgerStore ledger = ledger();
        listing = listing();
        RandomLives.fill(ledger, ISSUES, 4711);
        LongStream.concat(LongStream.rangeClosed(1, ISSUES), LongStream.rangeClosed(10_000, 10_001 + 2 * ISSUES))
                .forEach(issue -> everything.addAll(ledger.ofIssue(issue)));
    }

    @Test
    void each_list_holds_what_its_definition_says_and_none_is_empty() {
        for (Attention attention : Attention.values()) {
            CommitmentFilter filter = all().with(attention);
            List<Commitment> expected = expected(filter, Page.first(Sort.DUE, false, 900));
            assertFalse(expected.isEmpty(), attention.code());
            assertEquals(expected, listing.page(filter, Page.first(Sort.DUE, false, 900)), attention.code());
            assertEquals(expected.size(), listing.count(filter), attention.code());
        }
        assertTrue(listing.count(all()) < everything.size(), "deleted and moved ones are left out");
    }

    @Test
    void every_order_is_read_to_its_end_page_by_page_without_a_gap_or_a_repetition() {
        for (Sort sort : Sort.values()) {
            for (boolean descending : List.of(false, true)) {
                Page start = Page.first(sort, descending, 7);
                List<Commitment> read = new ArrayList<>();
                List<Commitment> page = listing.page(all(), start);
                while (!page.isEmpty()) {
                    read.addAll(page);
                    page = listing.page(all(), start.behind(page.get(page.size() - 1)));
                }
                assertEquals(expected(all(), start), read, sort + " " + descending);
            }
        }
    }

    @Test
    void a_page_can_start_anywhere() {
        List<Commitment> expected = expected(all(), Page.first(Sort.SIZE, true, 1));
        assertEquals(expected.subList(11, 16), listing.page(all(), new Page(Sort.SIZE, true, null, 11, 5)));
        assertEquals(List.of(), listing.page(all(), new Page(Sort.SIZE, true, null, 5_000, 5)));
    }

    @Test
    void every_filter_leaves_what_its_definition_says() {
        for (Outcome outcome : Outcome.values()) {
            assertFiltered(filter(null, null, null, outcome, null, null));
        }
        assertFiltered(filter("Sales", null, null, null, null, null));
        assertFiltered(filter(null, Side.BUSINESS, null, null, null, null));
        assertFiltered(filter(null, null, SizeBand.LARGE, null, null, null));
        assertFiltered(filter(null, null, null, null, Set.of(3L, 5L, 14L, 99_999L), null));
        assertFiltered(filter(null, null, null, null, null, true));
        assertFiltered(filter(null, null, null, null, null, false));
        assertFiltered(filter("Sales", Side.IT, SizeBand.SMALL, Outcome.PENDING, null, false));
        assertEquals(0, listing.count(filter("Nobody", null, null, null, null, null)));
        assertEquals(0, listing.count(filter(null, null, null, null, Set.of(), null)));
    }

    @Test
    void issues_of_any_project_can_be_asked_for() {
        Set<Long> issues = new HashSet<>(LongStream.rangeClosed(1, 40).boxed().toList());
        CommitmentFilter filter =
                new CommitmentFilter(null, Attention.OPEN, null, null, null, null, issues, null, RandomLives.TODAY);
        List<Commitment> found = listing.page(filter, Page.first(Sort.DUE, false, 900));
        assertEquals(expected(filter, Page.first(Sort.DUE, false, 900)), found);
        assertTrue(found.stream().map(Commitment::projectId).distinct().count() > 1);
    }

    @Test
    void some_are_found_by_their_ids() {
        List<Commitment> some = everything.subList(3, 8);
        Set<CommitmentId> ids = new HashSet<>(some.stream().map(Commitment::id).toList());
        ids.add(new CommitmentId("nobody-made-this"));
        assertEquals(new HashSet<>(some), new HashSet<>(listing.all(ids)));
        assertEquals(List.of(), listing.all(Set.of()));
    }

    private void assertFiltered(CommitmentFilter filter) {
        List<Commitment> expected = expected(filter, Page.first(Sort.ISSUE, false, 900));
        assertFalse(expected.isEmpty(), filter.toString());
        assertEquals(expected, listing.page(filter, Page.first(Sort.ISSUE, false, 900)), filter.toString());
        assertEquals(expected.size(), listing.count(filter), filter.toString());
    }

    private List<Commitment> expected(CommitmentFilter filter, Page order) {
        return everything.stream()
                .filter(filter::matches)
                .sorted(order::compare)
                .toList();
    }

    private static CommitmentFilter all() {
        return CommitmentFilter.of(RandomLives.PROJECT, RandomLives.TODAY);
    }

    private static CommitmentFilter filter(
            @Nullable String requester,
            @Nullable Side side,
            @Nullable SizeBand band,
            @Nullable Outcome outcome,
            @Nullable Set<Long> issues,
            @Nullable Boolean restricted) {
        return new CommitmentFilter(
                RandomLives.PROJECT,
                Attention.ALL,
                requester,
                side,
                band,
                outcome,
                issues,
                restricted,
                RandomLives.TODAY);
    }
}
