package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.ConcurrentAppendException;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.HouseTerms;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a ledger store must do with everything a promise's life brings, and in bulk. */
public abstract class LedgerLifeContract extends LedgerFixture {

    @Test
    void every_fact_of_a_negotiation_and_a_conversation_survives_the_store() {
        IssueRef comment = new IssueRef(1, PROJECT, false, 501L);
        CommitmentTerms terms = new CommitmentTerms("Finance", TODAY.plusDays(10), 2.5, Side.BUSINESS, 80);
        CommitmentId asked =
                given(book.offer(comment, terms, Side.IT, SOMEBODY)).id();
        assertStored(given(book.take(asked, new Step.Counter(TODAY.plusDays(12), "a little later"), SOMEBODY)));
        assertStored(
                given(book.take(asked, new Step.Disclose(Facet.RISK, Disclosure.Form.NONE, null, null), SOMEBODY)));
        assertStored(given(book.take(asked, new Step.Accept(null), SOMEBODY, Via.LINK)));
        assertStored(given(
                book.take(asked, new Step.Disclose(Facet.COST, Disclosure.Form.RANGE, "10 = a b", "20 %"), SOMEBODY)));
        clock.set(TODAY.plusDays(1));
        assertStored(given(book.take(asked, new Step.StillTrue(Set.of(Facet.COST)), SOMEBODY)));
        assertStored(given(book.take(asked, new Step.Explain("supplier_late", null), SOMEBODY)));
        assertStored(given(book.deliver(asked, clock.instant(), SOMEBODY)));
        assertStored(given(book.take(asked, new Step.AcceptDone(), SOMEBODY)));
        assertStored(given(book.take(asked, new Step.Dispute(Side.IT, "not all of it"), SOMEBODY)));
        assertStored(given(book.take(asked, new Step.Correct(null, null, null, null, true, "right"), SOMEBODY)));
        CommitmentId declined = given(
                        book.offer(new IssueRef(2, PROJECT, true), terms, Side.BUSINESS, ActorMark.NOBODY))
                .id();
        assertStored(given(book.take(declined, new Step.Decline(null), SOMEBODY)));
    }

    @Test
    void the_day_a_calendar_gave_for_notice_survives_the_store() {
        WorkCalendar berlin =
                new WorkCalendar("Berlin = Mitte", WorkCalendar.SATURDAY_AND_SUNDAY, Set.of(TODAY.plusDays(9)));
        CommitmentBook working = new CommitmentBook(
                ledger,
                clock,
                new HouseTerms(
                        new NoticeRule(3, berlin.name()),
                        14,
                        15,
                        ZoneOffset.UTC,
                        "contract",
                        new WorkCalendars(Map.of(berlin.name(), berlin)),
                        Cause.STANDARD,
                        true));
        CommitmentTerms terms = new CommitmentTerms("Sales", TODAY.plusDays(10), 1, Side.IT);
        CommitmentId id = given(working.make(new IssueRef(1, PROJECT, false), terms, SOMEBODY))
                .id();
        Commitment moved = given(working.take(id, new Step.ChangeDate(TODAY.plusDays(20), true, null, null), SOMEBODY));
        assertStored(moved);
        assertEquals(
                new NoticeRule(3, berlin.name())
                        .lastDay(TODAY.plusDays(10), new WorkCalendars(Map.of(berlin.name(), berlin))),
                moved.promise().changes().get(0).noticeBy());
    }

    @Test
    void a_promise_and_its_parts_are_written_together_or_not_at_all() {
        Commitment whole = make(1, TODAY.plusDays(10), "Sales");
        List<Part> parts = List.of(
                new Part(new IssueRef(2, PROJECT, false), 3, TODAY.plusDays(5)),
                new Part(new IssueRef(3, PROJECT, false), 5, null));
        List<Commitment> family = given(book.split(whole.id(), parts, SOMEBODY));
        family.forEach(this::assertStored);
        List<Commitment> found = ledger.partsOf(whole.id());
        assertEquals(Set.copyOf(family.subList(1, 3)), Set.copyOf(found));
        assertEquals(List.of(), ledger.partsOf(found.get(0).id()));
        assertEquals(
                2, allCells().stream().mapToInt(cell -> cell.counts().due()).sum());

        List<DayCell> before = allCells();
        Commitment other = make(4, TODAY.plusDays(10), "Sales");
        Addition fresh = Addition.of(other.id(), other, List.of(warning()));
        Addition stale = Addition.of(whole.id(), whole, List.of(warning()));
        assertThrows(ConcurrentAppendException.class, () -> ledger.append(List.of(fresh, stale)));
        assertEquals(Optional.of(other), ledger.find(other.id()));
        assertEquals(2, ledger.events(other.id()).size());
        assertEquals(before.size(), allCells().size());
    }

    private EventDraft warning() {
        return EventDraft.of(clock.instant(), EventKind.WARNED, Side.IT, SOMEBODY)
                .because("in danger");
    }

    @Test
    void whole_chains_are_added_once() {
        Commitment there = make(1, TODAY.plusDays(10), "Sales");
        Addition known = new Addition(ledger.events(there.id()), there);
        List<Addition> chains = new ArrayList<>(List.of(known));
        for (int issue = 2; issue < 8; issue++) {
            chains.add(imported(issue));
        }
        assertEquals(6, ledger.addMissing(chains));
        List<DayCell> cellsThen = allCells();
        assertEquals(
                14, cellsThen.stream().mapToInt(cell -> cell.counts().due()).sum());
        assertEquals(0, ledger.addMissing(chains));
        assertEquals(cellsThen, allCells());
        chains.forEach(chain -> {
            assertStored(chain.projection());
            assertEquals(chain.events(), ledger.events(chain.id()));
        });
    }

    private Addition imported(int issue) {
        Map<String, String> facts = new TreeMap<>(ledger.events(idOf(1)).get(0).facts());
        facts.put("issue", Integer.toString(issue));
        EventDraft start = EventDraft.of(clock.instant(), EventKind.IMPORTED, Side.IT, ActorMark.NOBODY)
                .about(TODAY.plusDays(issue % 3))
                .stating(facts);
        EventDraft done = EventDraft.of(clock.instant(), EventKind.DELIVERED, Side.IT, ActorMark.NOBODY);
        return Addition.of(new CommitmentId("imported-" + issue), null, List.of(start, done));
    }

    @Test
    void a_projects_commitments_and_their_chains_are_read_page_by_page() {
        List<String> expected = new ArrayList<>();
        for (int issue = 1; issue <= 5; issue++) {
            expected.add(make(issue, TODAY.plusDays(10), "Sales").id().value());
        }
        given(book.move(5, 77));
        expected.remove(idOf(5).value());
        expected.sort(null);
        List<Commitment> start = ledger.inProject(PROJECT, null, 3);
        List<Commitment> rest = ledger.inProject(PROJECT, start.get(2).id(), 3);
        List<Commitment> all = new ArrayList<>(start);
        all.addAll(rest);
        assertEquals(expected, all.stream().map(one -> one.id().value()).toList());
        Map<CommitmentId, List<LedgerEvent>> chains =
                ledger.events(all.stream().map(Commitment::id).toList());
        assertEquals(4, chains.size());
        chains.forEach((id, chain) -> assertEquals(ledger.events(id), chain));
        assertEquals(Map.of(), ledger.events(List.of(new CommitmentId("nobody-made-this"))));
    }
}
