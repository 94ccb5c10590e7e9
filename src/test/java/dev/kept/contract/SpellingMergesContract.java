package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Step;
import dev.kept.core.departure.DepartureStore;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.core.spelling.LedgerSpellings;
import dev.kept.core.spelling.SpellingMerge;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What making two spellings one owes over every store: rows, lists, chains, cells and figures agree afterwards. */
public abstract class SpellingMergesContract extends LedgerFixture {

    protected static final ActorMark ADMIN = ActorMark.of("admin");
    private static final int AT_ONCE = 4;
    private static final int MANY = 12;

    /** Over the ledger under test. */
    protected abstract CommitmentListing listing();

    /** Over the ledger under test. */
    protected abstract DepartureStore departures();

    /** Over the ledger under test. */
    protected abstract BoardStore boards();

    /** The ledger under test as another node sees it. */
    protected abstract LedgerStore otherNode();

    protected final LedgerSpellings spellings(LedgerStore store) {
        return new LedgerSpellings(
                listing(), store, new InMemoryFunctionStore(), HouseTerms.standard(ZoneOffset.UTC, "contract"), clock);
    }

    protected final SpellingMerge merged(String from, String to) {
        return given(spellings(ledger).merge(from, to, ADMIN, done -> {}));
    }

    /** Promises in every state: open, late, kept, withdrawn, declined, on a deleted issue, split. */
    protected final List<Commitment> lives(String requester) {
        List<Commitment> lives = new ArrayList<>();
        lives.add(make(1, TODAY.plusDays(9), requester));
        lives.add(given(book.take(make(2, TODAY.plusDays(9), requester).id(), new Step.Warn(null, "Late"), SOMEBODY)));
        lives.add(given(book.deliver(make(3, TODAY.plusDays(9), requester).id(), clock.instant(), SOMEBODY)));
        lives.add(given(book.take(
                make(4, TODAY.plusDays(9), requester).id(), new Step.Withdraw(true, null, "No need"), SOMEBODY)));
        make(5, TODAY.plusDays(40), requester);
        lives.addAll(given(book.tombstone(5, clock.instant())));
        lives.add(make(6, TODAY.plusDays(9), requester));
        return lives;
    }

    @Test
    void every_door_reads_the_new_name_and_no_figure_moves() {
        List<Commitment> before = lives("Sails");
        Commitment other = make(20, TODAY.plusDays(9), "Finance");
        Object board = figures();
        Object left = departed();

        assertEquals(new SpellingMerge("Sails", "Vertrieb", before.size(), 0), merged("Sails", "Vertrieb"));

        assertEquals(Map.of("Vertrieb", before.size(), "Finance", 1), listing().requesters());
        assertEquals(List.of(), listing().madeTo("Sails", 100));
        assertEquals(before.size(), listing().madeTo("Vertrieb", 100).size());
        assertEquals(before.size() - 1, listed("Vertrieb").size(), "one lies on a deleted issue");
        assertEquals(listed("Vertrieb").size(), listed("vertrieb").size());
        assertEquals(List.of(), listed("Sails"));
        assertEquals(List.of("Vertrieb"), ledger.requestersLike("Vert", 10));
        for (Commitment then : before) {
            assertCorrected(then, "Vertrieb");
        }
        assertStored(other);
        agrees();
        assertEquals(board, figures());
        assertEquals(left, departed());
    }

    @Test
    void only_this_spelling_is_changed_whatever_the_database_takes_for_the_same() {
        Commitment one = make(1, TODAY.plusDays(9), "sales");
        Commitment capital = make(2, TODAY.plusDays(9), "Sales");
        Commitment accent = make(3, TODAY.plusDays(9), "s\u00e0les");

        assertEquals(1, merged("sales", "Vertrieb").commitments());

        assertCorrected(one, "Vertrieb");
        assertStored(capital);
        assertStored(accent);
    }

    @Test
    void a_spelling_that_differs_by_a_capital_becomes_the_other_one_and_is_found_by_both() {
        Commitment one = make(1, TODAY.plusDays(9), "sales");
        Commitment capital = make(2, TODAY.plusDays(9), "Sales");

        assertEquals(1, merged("sales", "Sales").commitments());

        assertCorrected(one, "Sales");
        assertStored(capital);
        assertEquals(2, listed("sales").size());
        assertEquals(2, listed("Sales").size());
        assertEquals(Map.of("Sales", 2), listing().requesters());
    }

    @Test
    void done_again_it_finds_nothing_and_there_and_back_both_are_on_record() {
        Commitment one = make(1, TODAY.plusDays(9), "sales");
        merged("sales", "Sales");

        assertEquals(new SpellingMerge("sales", "Sales", 0, 0), merged("sales", "Sales"));
        assertEquals(1, merged("Sales", "sales").commitments());

        List<LedgerEvent> chain = ledger.events(one.id());
        assertEquals(one.sequence() + 2, chain.size());
        assertEquals("sales", ledger.find(one.id()).orElseThrow().requester());
        agrees();
    }

    @Test
    void of_several_nodes_that_merge_at_once_each_commitment_is_corrected_once() throws Exception {
        List<Commitment> all = many();

        List<Integer> changed = together(
                () -> given(spellings(ledger).merge("sales", "Sales", ADMIN, done -> {}))
                        .commitments(),
                () -> given(spellings(otherNode()).merge("sales", "Sales", ADMIN, done -> {}))
                        .commitments());

        assertEquals(MANY, changed.stream().mapToInt(Integer::intValue).sum(), "told of " + changed);
        all.forEach(then -> assertCorrected(then, "Sales"));
        agrees();
    }

    @Test
    void a_step_and_a_merge_at_once_both_hold() throws Exception {
        List<Commitment> all = many();
        List<Integer> sequences = together(
                () -> {
                    int tries = 0;
                    while (!listing().madeTo("sales", 1).isEmpty()) {
                        spellings(otherNode()).merge("sales", "Sales", ADMIN, done -> {});
                        tries++;
                    }
                    return tries;
                },
                () -> {
                    int warned = 0;
                    for (Commitment one : all) {
                        boolean done = book.take(one.id(), new Step.Warn(null, "Late"), SOMEBODY)
                                .fold(now -> true, refusal -> false);
                        warned += done ? 1 : 0;
                    }
                    return warned;
                });

        int warned = 0;
        for (Commitment then : all) {
            Commitment now = ledger.find(then.id()).orElseThrow();
            assertEquals("Sales", now.requester());
            assertEquals(then.sequence() + (now.inDanger() ? 2 : 1), now.sequence());
            warned += now.inDanger() ? 1 : 0;
        }
        assertTrue(sequences.contains(warned), warned + " warnings, told of " + sequences);
        agrees();
    }

    /** Rows and cells are what the chains come to, and the chains are whole. */
    protected void agrees() {
        List<Commitment> all = ledger.inProject(PROJECT, null, 1000);
        for (Commitment now : all) {
            List<LedgerEvent> chain = ledger.events(now.id());
            assertEquals(Optional.empty(), HashChain.verify(chain));
            assertEquals(Projection.replay(chain), now);
        }
        Set<DayCell> folded = new HashSet<>(CellFold.all(all));
        assertEquals(folded, new HashSet<>(cells.cells(PROJECT, TODAY.minusYears(3), TODAY.plusYears(3))));
    }

    protected final void assertCorrected(Commitment then, String name) {
        Commitment now = ledger.find(then.id()).orElseThrow();
        List<LedgerEvent> chain = ledger.events(then.id());
        LedgerEvent last = chain.get(chain.size() - 1);
        assertEquals(name, now.requester());
        assertEquals(then.promise(), now.promise());
        assertEquals(then.sequence() + 1, now.sequence());
        assertEquals(EventKind.CORRECTED, last.kind());
        assertEquals(Map.of("requester", name), last.facts());
        assertEquals(Optional.empty(), HashChain.verify(chain));
    }

    private List<Commitment> many() {
        List<Commitment> all = new ArrayList<>();
        for (int issue = 1; issue <= MANY; issue++) {
            all.add(make(issue, TODAY.plusDays(issue), "sales"));
        }
        return all;
    }

    private List<Commitment> listed(String requester) {
        CommitmentFilter all = CommitmentFilter.of(PROJECT, TODAY);
        CommitmentFilter made =
                new CommitmentFilter(PROJECT, all.attention(), requester, null, null, null, null, null, all.today());
        assertEquals(
                listing().count(made),
                listing().page(made, Page.first(Sort.DUE, false, 100)).size());
        return listing().page(made, Page.first(Sort.REQUESTER, false, 100));
    }

    private Object figures() {
        BoardStore.BoardRows rows = boards().rows(PROJECT, TODAY.minusYears(1), TODAY.plusYears(1));
        return List.of(new HashSet<>(rows.cells()), rows.told());
    }

    private Object departed() {
        LocalDate from = TODAY.minusYears(1);
        return List.of(
                departures().counts(PROJECT, from, TODAY.plusYears(1)),
                departures().page(PROJECT, from, TODAY.plusYears(1), null, 100));
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<T> results = new ArrayList<>();
        try {
            List<Callable<T>> all = List.of(
                    () -> {
                        start.await();
                        return one.call();
                    },
                    () -> {
                        start.await();
                        return other.call();
                    });
            for (Future<T> result : threads.invokeAll(all)) {
                results.add(result.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return results;
    }
}
