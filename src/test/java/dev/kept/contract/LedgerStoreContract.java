package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Slice;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.Taken;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.ConcurrentAppendException;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every ledger store must do. Subclasses hand out stores that are empty at the start of each test. */
public abstract class LedgerStoreContract extends LedgerLifeContract {

    /** Whether it keeps a sign of four bytes, too; one that does not refuses it. */
    protected boolean holdsEverySign() {
        return true;
    }

    @Test
    void what_was_appended_is_found_again() {
        Commitment made = make(1, TODAY.plusDays(10), "Sales");
        assertEquals(Optional.of(made), ledger.find(made.id()));
        assertEquals(List.of(made), ledger.ofIssue(1));
        assertEquals(Optional.empty(), ledger.find(new CommitmentId("nobody-made-this")));
        assertEquals(List.of(), ledger.ofIssue(2));
    }

    @Test
    void events_come_back_word_for_word_and_in_order() {
        String words = "L\u00e4uft sp\u00e4ter:\n\u201ezwei Tage\u201c \u2013 caf\u00e9 50 % _x_ 'y' \\ ="
                + (holdsEverySign() ? " \ud83d\ude80" : "");
        Commitment made = make(1, TODAY.plusDays(10), "Sales & Service <EMEA>");
        given(book.take(made.id(), new Step.Warn(null, words), SOMEBODY));
        given(book.take(made.id(), new Step.Warn(null, "x".repeat(LedgerEvent.LONGEST_REASON)), ActorMark.NOBODY));
        Commitment last =
                given(book.take(made.id(), new Step.ChangeDate(TODAY.plusDays(20), true, null, null), SOMEBODY));
        List<LedgerEvent> events = ledger.events(made.id());
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                events.stream().map(LedgerEvent::sequence).toList());
        assertEquals(Optional.empty(), HashChain.verify(events));
        assertEquals(words, events.get(2).reason());
        assertEquals(SOMEBODY, events.get(2).actor());
        assertEquals(ActorMark.NOBODY, events.get(3).actor());
        assertEquals(last, Projection.replay(events));
        assertEquals(Optional.of(last), ledger.find(made.id()));
        assertEquals(List.of(), ledger.events(new CommitmentId("nobody-made-this")));
    }

    @Test
    void every_fact_of_a_commitment_survives_the_store() {
        Commitment made = make(1, TODAY.plusDays(10), "Finance");
        given(book.take(made.id(), new Step.ChangeDate(TODAY.plusDays(12), false, null, "may take longer"), SOMEBODY));
        given(book.take(made.id(), new Step.ChangeDate(TODAY.plusDays(14), true, null, null), SOMEBODY));
        given(book.take(made.id(), new Step.Warn(null, "in danger"), SOMEBODY));
        assertStored(given(book.deliver(made.id(), clock.instant(), SOMEBODY)));
        assertStored(given(book.reopen(made.id(), clock.instant(), SOMEBODY)));
        assertStored(given(book.correct(made.id(), "Controlling", 5.5, SOMEBODY)));
        assertStored(given(book.take(made.id(), new Step.Withdraw(false, null, "no longer needed"), SOMEBODY)));
        assertStored(given(book.restrict(1, true)).get(0));
        assertStored(given(book.move(1, 77)).get(0));
        assertStored(given(book.tombstone(1, clock.instant())).get(0));
    }

    @Test
    void an_issues_commitments_come_oldest_first() {
        Commitment first = make(1, TODAY.plusDays(10), "Sales");
        Commitment done = given(book.deliver(first.id(), clock.instant(), SOMEBODY));
        clock.set(TODAY.plusDays(1));
        Commitment second = make(1, TODAY.plusDays(5), "Sales");
        assertEquals(List.of(done, second), ledger.ofIssue(1));
    }

    @Test
    void a_projects_commitments_come_page_by_page_the_nearest_date_first() {
        List<Commitment> made = new ArrayList<>();
        for (int issue = 0; issue < 7; issue++) {
            made.add(make(issue, TODAY.plusDays(10 - issue / 2), "Sales"));
        }
        given(book.move(6, 77));
        List<Commitment> expected = made.stream()
                .filter(one -> one.issueId() != 6)
                .sorted((a, b) -> a.agreedDate().equals(b.agreedDate())
                        ? a.id().value().compareTo(b.id().value())
                        : a.agreedDate().compareTo(b.agreedDate()))
                .toList();
        Slice<Commitment> start = ledger.ofProject(PROJECT, new Slice.Request(0, 4));
        Slice<Commitment> rest = ledger.ofProject(PROJECT, new Slice.Request(4, 4));
        Slice<Commitment> beyond = ledger.ofProject(PROJECT, new Slice.Request(40, 4));
        assertEquals(new Slice<>(expected.subList(0, 4), 0, 6), start);
        assertEquals(new Slice<>(expected.subList(4, 6), 4, 6), rest);
        assertEquals(new Slice<>(List.of(), 40, 6), beyond);
        assertEquals(1, ledger.ofProject(77, new Slice.Request(0, 200)).total());
    }

    @Test
    void awaited_commitments_of_a_span_of_days_come_page_by_page() {
        List<String> expected = new ArrayList<>();
        for (int issue = 0; issue < 8; issue++) {
            Commitment one = make(issue, TODAY.plusDays(issue), "Sales");
            if (issue >= 2 && issue < 7) {
                expected.add(one.id().value());
            }
        }
        expected.remove(ledger.ofIssue(3).get(0).id().value());
        given(book.deliver(idOf(3), clock.instant(), SOMEBODY));
        expected.remove(ledger.ofIssue(4).get(0).id().value());
        given(book.take(ledger.ofIssue(4).get(0).id(), new Step.Withdraw(true, null, "No longer needed"), SOMEBODY));
        expected.remove(ledger.ofIssue(5).get(0).id().value());
        given(book.tombstone(5, clock.instant()));
        given(book.take(ledger.ofIssue(6).get(0).id(), new Step.Withdraw(false, null, "We cannot do it"), SOMEBODY));
        expected.sort(null);
        List<Commitment> start = ledger.awaitedBetween(TODAY.plusDays(2), TODAY.plusDays(7), null, 1);
        List<Commitment> rest = ledger.awaitedBetween(
                TODAY.plusDays(2), TODAY.plusDays(7), start.get(0).id(), 10);
        List<String> found = new ArrayList<>();
        start.forEach(one -> found.add(one.id().value()));
        rest.forEach(one -> found.add(one.id().value()));
        assertEquals(expected, found);
    }

    @Test
    void requesters_are_found_by_the_start_of_their_name() {
        make(1, TODAY, "Sales");
        make(2, TODAY, "Sales");
        make(3, TODAY, "Salaries");
        make(4, TODAY, "Finance");
        make(5, TODAY, "100% online");
        make(6, TODAY, "100 shops");
        make(7, TODAY, "A_B");
        make(8, TODAY, "AxB");
        make(9, TODAY, "Straßenbau");
        assertEquals(List.of("Salaries", "Sales"), ledger.requestersLike("sAL", 20));
        assertEquals(List.of("Salaries"), ledger.requestersLike("sal", 1));
        assertEquals(List.of("100% online"), ledger.requestersLike("100%", 20));
        assertEquals(List.of("A_B"), ledger.requestersLike("a_", 20));
        assertEquals(List.of("Straßenbau"), ledger.requestersLike("STRASSEN", 20));
        assertEquals(List.of(), ledger.requestersLike("ales", 20));
        assertEquals(8, ledger.requestersLike("", 20).size());
    }

    @Test
    void a_second_append_at_the_same_place_is_refused_and_writes_nothing() {
        Commitment made = make(1, TODAY.plusDays(10), "Sales");
        Commitment warned = given(book.take(made.id(), new Step.Warn(null, "first"), SOMEBODY));
        List<LedgerEvent> before = ledger.events(made.id());
        List<DayCell> cellsBefore = allCells();
        List<LedgerEvent> again = List.of(before.get(2));
        Commitment stale = Projection.apply(made, before.get(2));
        assertThrows(ConcurrentAppendException.class, () -> ledger.append(List.of(new Addition(again, stale))));
        assertEquals(before, ledger.events(made.id()));
        assertEquals(Optional.of(warned), ledger.find(made.id()));
        assertEquals(cellsBefore, allCells());
    }

    @Test
    void of_many_who_append_at_once_each_event_gets_its_own_place() throws Exception {
        Commitment made = make(1, TODAY.plusDays(10), "Sales");
        List<LedgerEvent> offered = ledger.events(made.id());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String words = "warning " + i;
            tasks.add(() -> refusedAsBusy(book.take(made.id(), new Step.Warn(null, words), SOMEBODY)));
        }
        int written = 0;
        for (Future<Boolean> task : pool.invokeAll(tasks)) {
            written += task.get() ? 0 : 1;
        }
        pool.shutdown();
        List<LedgerEvent> events = ledger.events(made.id());
        assertTrue(written >= 1);
        assertEquals(offered.size() + written, events.size());
        assertEquals(Optional.empty(), HashChain.verify(events));
        assertEquals(Optional.of(Projection.replay(events)), ledger.find(made.id()));
    }

    @Test
    void of_many_who_take_the_step_of_one_id_at_once_one_writes_and_all_hear_the_same() throws Exception {
        Commitment made = make(1, TODAY.plusDays(10), "Sales");
        Step step = new Step.Once("click-by-click", new Step.Warn(null, "in danger"));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Callable<Taken> click = () -> given(book.taken(made.id(), step, SOMEBODY, Via.STATEMENT));
        List<Taken> all = new ArrayList<>();
        for (Future<Taken> task : pool.invokeAll(Collections.nCopies(10, click))) {
            all.add(task.get());
        }
        pool.shutdown();
        assertEquals(3, ledger.events(made.id()).size());
        assertEquals(1, all.stream().filter(Taken::anew).count());
        Commitment then = ledger.find(made.id()).orElseThrow();
        assertEquals(Set.of(then), all.stream().map(Taken::commitment).collect(Collectors.toSet()));
    }

    @Test
    void a_step_that_was_taken_is_answered_as_it_was_then() {
        Commitment made = make(1, TODAY.plusDays(10), "Sales");
        Step step = new Step.Once("0123456789abcdef", new Step.Warn(null, "in danger"));
        Commitment first = given(book.take(made.id(), step, SOMEBODY));
        given(book.take(made.id(), new Step.Deliver(), SOMEBODY));
        assertEquals(first, given(book.take(made.id(), step, SOMEBODY)));
        assertEquals(4, ledger.events(made.id()).size());
    }

    private static boolean refusedAsBusy(Answer<Commitment> answer) {
        return answer.fold(value -> false, refusal -> {
            assertEquals("kept.refusal.busy", refusal.messageKey());
            return true;
        });
    }

    @Test
    void of_two_who_make_a_commitment_of_one_issue_at_once_one_is_refused() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CommitmentTerms terms = new CommitmentTerms("Sales", TODAY, 1, Side.IT);
        Callable<Boolean> task = () ->
                book.make(new IssueRef(9, PROJECT, false), terms, SOMEBODY).fold(value -> true, refusal -> false);
        List<Future<Boolean>> both = pool.invokeAll(List.of(task, task));
        pool.shutdown();
        assertTrue(both.get(0).get() ^ both.get(1).get());
        assertEquals(1, ledger.ofIssue(9).size());
    }

    @Test
    void cells_equal_the_fold_over_all_commitments_after_every_step() {
        Commitment a = make(1, TODAY.plusDays(10), "Sales");
        Commitment b = make(2, TODAY.plusDays(10), "Finance");
        make(3, TODAY.plusDays(11), "Finance");
        assertCellsEqualFold();
        given(book.take(a.id(), new Step.ChangeDate(TODAY.plusDays(15), true, null, "longer"), SOMEBODY));
        assertCellsEqualFold();
        given(book.take(a.id(), new Step.Warn(null, "in danger"), SOMEBODY));
        given(book.deliver(idOf(2), clock.instant(), SOMEBODY));
        assertCellsEqualFold();
        clock.set(TODAY.plusDays(3));
        given(book.reopen(idOf(2), clock.instant(), SOMEBODY));
        assertCellsEqualFold();
        given(book.correct(b.id(), null, 20.25, SOMEBODY));
        assertCellsEqualFold();
        given(book.take(b.id(), new Step.Withdraw(true, null, "No longer needed"), SOMEBODY));
        assertCellsEqualFold();
        given(book.restrict(3, true));
        assertCellsEqualFold();
        given(book.restrict(3, false));
        given(book.move(1, 77));
        assertCellsEqualFold();
        given(book.tombstone(1, clock.instant()));
        assertCellsEqualFold();
    }

    @Test
    void cells_are_read_from_the_first_day_up_to_before_the_last_in_order_of_day() {
        for (int issue = 0; issue < 5; issue++) {
            make(issue, TODAY.plusDays(5 - issue), "Sales");
        }
        List<DayCell> found = cells.cells(PROJECT, TODAY.plusDays(2), TODAY.plusDays(4));
        List<LocalDate> days = found.stream().map(cell -> cell.key().day()).toList();
        LocalDate second = TODAY.plusDays(2);
        LocalDate third = TODAY.plusDays(3);
        assertEquals(List.of(second, second, third, third), days);
    }

    private void assertCellsEqualFold() {
        List<Commitment> all = new ArrayList<>();
        for (long issue = 1; issue <= 3; issue++) {
            all.addAll(ledger.ofIssue(issue));
        }
        assertEquals(new HashSet<>(CellFold.all(all)), new HashSet<>(allCells()));
    }
}
