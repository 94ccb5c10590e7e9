package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.testing.RandomLives;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every listing must do. Subclasses hand out a ledger that is empty at the start, and the listing over it: one pair for
 * all tests of a class, because filling a ledger takes far longer than reading from it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CommitmentListingContract {

    private static final int ISSUES = 90;

    /** A project that no other test looks at. */
    private static final long ELSEWHERE = 7;

    private static final long SECRET = 8;

    private static final Clock CLOCK =
            Clock.fixed(RandomLives.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private final List<Commitment> everything = new ArrayList<>();
    private CommitmentListing listing;

    /** Where the commitments are put. */
    protected abstract LedgerStore ledger();

    /** The listing under test. */
    protected abstract CommitmentListing listing();

    @BeforeAll
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
        assertFiltered(filter("sALES\u00a0", null, null, null, null, null));
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

    @Test
    void names_are_counted_and_found_by_their_exact_spelling() {
        LedgerStore ledger = ledger();
        CommitmentBook book = new CommitmentBook(ledger, CLOCK, HouseTerms.standard(ZoneOffset.UTC, "names"));
        List<String> spellings = List.of("Zoll", "ZOLL", "Zöll", "Zoll");
        for (int i = 0; i < spellings.size(); i++) {
            given(book.make(
                    new IssueRef(70_000 + i, ELSEWHERE, false),
                    new CommitmentTerms(spellings.get(i), RandomLives.TODAY.plusDays(3), 1, Side.IT),
                    ActorMark.NOBODY));
        }
        Map<String, Integer> counts = listing.requesters();
        assertEquals(2, counts.get("Zoll"));
        assertEquals(1, counts.get("ZOLL"));
        assertEquals(1, counts.get("Zöll"));
        assertEquals(
                everything.stream()
                        .filter(one -> one.requester().equals("Sales"))
                        .count(),
                counts.get("Sales").longValue());
        List<Commitment> found = listing.madeTo("Zoll", 10);
        assertEquals(
                List.of("Zoll", "Zoll"),
                found.stream().map(Commitment::requester).toList());
        assertEquals(List.of(found.get(0)), listing.madeTo("Zoll", 1));
        assertEquals(List.of(), listing.madeTo("zoll", 10));
    }

    @Test
    void a_project_tells_each_name_once_and_none_that_only_some_may_see() {
        Set<String> expected = everything.stream()
                .filter(one -> one.projectId() == RandomLives.PROJECT && !one.deleted() && !one.restricted())
                .map(one -> RequesterName.key(one.requester()))
                .collect(Collectors.toSet());
        List<String> names = listing.requesters(RandomLives.PROJECT, 50);
        assertEquals(expected.size(), names.size());
        assertEquals(expected, names.stream().map(RequesterName::key).collect(Collectors.toSet()));
        assertEquals(1, listing.requesters(RandomLives.PROJECT, 1).size());

        CommitmentBook book = new CommitmentBook(ledger(), CLOCK, HouseTerms.standard(ZoneOffset.UTC, "names"));
        List<String> made = List.of("Vault", "vault", "Desk");
        for (int i = 0; i < made.size(); i++) {
            given(book.make(
                    new IssueRef(80_000 + i, SECRET, i == 2),
                    new CommitmentTerms(made.get(i), RandomLives.TODAY.plusDays(3), 1, Side.IT),
                    ActorMark.NOBODY));
        }
        assertEquals(
                List.of("vault"),
                listing.requesters(SECRET, 50).stream().map(RequesterName::key).toList());
        assertEquals(List.of(), listing.requesters(SECRET + 1, 50));
    }

    @Test
    void what_concerns_some_functions_is_open_or_over_lately_and_seen_by_everybody() {
        LocalDate since = RandomLives.TODAY.minusDays(30);
        List<Commitment> expected = everything.stream()
                .filter(one -> List.of("Sales", "Finance").contains(one.requester()))
                .filter(one -> !one.deleted() && !one.restricted() && one.deal().parent() == null)
                .filter(one -> one.open() || !day(one).isBefore(since))
                .sorted(Comparator.comparing(Commitment::agreedDate)
                        .thenComparing(one -> one.id().value()))
                .toList();
        assertTrue(expected.stream().anyMatch(one -> !one.open()), "some are over");
        assertTrue(expected.stream().anyMatch(one -> one.stage() != Stage.PROMISE), "some are on the table");
        assertEquals(expected, listing.concerning(List.of("SALES", "finance", "Nobody"), since, 900));
        assertEquals(expected.subList(0, 2), listing.concerning(List.of("Sales", "Finance"), since, 2));
        assertEquals(List.of(), listing.concerning(List.of(), since, 900));
    }

    private static LocalDate day(Commitment over) {
        LocalDate delivered = over.deliveredOn();
        LocalDate withdrawn = over.promise().withdrawnOn();
        return delivered != null ? delivered : withdrawn != null ? withdrawn : LocalDate.MIN;
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
