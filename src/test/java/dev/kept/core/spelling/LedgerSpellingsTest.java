package dev.kept.core.spelling;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.departure.Departure;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.ConcurrentAppendException;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Spellings of one name become one, on the record, all of them or none. */
class LedgerSpellingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ActorMark ADMIN = ActorMark.of("admin");

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final HouseTerms house = HouseTerms.standard(ZoneOffset.UTC, "test");
    private final CommitmentBook book = new CommitmentBook(ledger, clock, house);
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final LedgerSpellings spellings = spellings(ledger);

    private LedgerSpellings spellings(LedgerStore store) {
        return new LedgerSpellings(new InMemoryListing(ledger), store, functions, house, clock);
    }

    @Test
    void the_preview_says_how_many_and_changes_nothing() {
        make(1, "sales");
        make(2, "sales");
        make(3, "Sales");
        assertEquals(Answer.of(new SpellingMerge("sales", "Sales", 2, 2)), spellings.preview("sales", " Sales\u00a0"));
        assertEquals(Map.of("sales", 2, "Sales", 1), new InMemoryListing(ledger).requesters());
    }

    @Test
    void every_commitment_gets_one_correction_also_when_it_is_over_and_no_figure_moves() {
        Commitment open = make(1, "sales");
        Commitment done = given(book.deliver(make(2, "sales").id(), clock.instant(), ADMIN));
        Commitment away = given(book.take(make(3, "sales").id(), new Step.Withdraw(false, null, "Not needed"), ADMIN));
        make(4, "Finance");
        List<Commitment> told = new ArrayList<>();

        SpellingMerge merged = given(spellings.merge("sales", "Sales", ADMIN, told::add));

        assertEquals(new SpellingMerge("sales", "Sales", 3, 0), merged);
        assertEquals(3, told.size());
        for (Commitment before : List.of(open, done, away)) {
            Commitment now = ledger.find(before.id()).orElseThrow();
            assertEquals("Sales", now.requester());
            assertEquals(before.promise(), now.promise());
            List<LedgerEvent> events = ledger.events(before.id());
            LedgerEvent last = events.get(events.size() - 1);
            assertEquals(EventKind.CORRECTED, last.kind());
            assertEquals(Map.of("requester", "Sales"), last.facts());
            assertEquals("admin", last.actor().userKey());
            assertEquals(Optional.empty(), HashChain.verify(events));
            assertEquals(List.of(), Departure.of(before, List.of(last)));
        }
    }

    @Test
    void a_second_time_there_is_nothing_to_do() {
        Commitment one = make(1, "sales");
        given(spellings.merge("sales", "Sales", ADMIN, done -> {}));
        int events = ledger.events(one.id()).size();
        assertEquals(
                new SpellingMerge("sales", "Sales", 0, 0), given(spellings.merge("sales", "Sales", ADMIN, done -> {})));
        assertEquals(events, ledger.events(one.id()).size());
        assertEquals(
                "kept.spellings.error.none",
                refused(spellings.preview("sales", "Sales")).messageKey());
    }

    @Test
    void somebody_faster_is_not_overwritten_and_all_are_changed_at_once() {
        make(1, "sales");
        Commitment busy = make(2, "sales");
        List<Integer> sizes = new ArrayList<>();
        LedgerSpellings racing =
                spellings(racing(() -> given(book.take(busy.id(), new Step.Warn(null, "Late"), ADMIN)), sizes));

        assertEquals(2, given(racing.merge("sales", "Sales", ADMIN, done -> {})).commitments());

        assertEquals(List.of(2, 2), sizes, "one transaction for all of them, and once more");
        Commitment now = ledger.find(busy.id()).orElseThrow();
        assertEquals("Sales", now.requester());
        assertTrue(now.inDanger());
        assertEquals(Optional.empty(), HashChain.verify(ledger.events(busy.id())));
    }

    @Test
    void like_names_stand_beside_each_other_and_a_listed_one_is_suggested() {
        functions.save(new BusinessFunction("Sales", null, null, List.of()));
        make(1, "sales");
        make(2, "Sails");
        make(3, "Marketing");
        make(4, "Sales");
        Map<String, UsedName> used = new HashMap<>();
        spellings.used().forEach(one -> used.put(one.name(), one));
        assertEquals(new UsedName("Sales", 1, true, List.of("sales", "Sails"), ""), used.get("Sales"));
        assertEquals(new UsedName("sales", 1, false, List.of("Sales", "Sails"), "Sales"), used.get("sales"));
        assertEquals("Sales", used.get("Sails").suggested());
        assertEquals(new UsedName("Marketing", 1, false, List.of(), ""), used.get("Marketing"));
    }

    @Test
    void a_target_that_nothing_can_be_promised_to_is_refused_at_its_field() {
        make(1, "sales");
        assertEquals("to", refused(spellings.preview("sales", "\u200b")).field());
        assertEquals(
                "to", refused(spellings.merge("sales", "", ADMIN, done -> {})).field());
        assertEquals(
                "kept.spellings.error.same",
                refused(spellings.preview("sales", "sales")).messageKey());
    }

    private Commitment make(long issue, String requester) {
        CommitmentTerms terms = new CommitmentTerms(requester, TODAY.plusDays(9), 1, Side.IT);
        return given(book.make(new IssueRef(issue, 10, false), terms, ADMIN));
    }

    private static Refusal refused(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("Not refused: " + value);
                },
                refusal -> refusal);
    }

    /** A store in which somebody is faster, once. */
    private LedgerStore racing(Runnable faster, List<Integer> sizes) {
        return (LedgerStore) Proxy.newProxyInstance(
                LedgerStore.class.getClassLoader(), new Class<?>[] {LedgerStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        @SuppressWarnings("unchecked")
                        List<Addition> together = (List<Addition>) arguments[0];
                        sizes.add(together.size());
                        if (sizes.size() == 1) {
                            faster.run();
                            Addition first = together.get(0);
                            throw new ConcurrentAppendException(first.id(), first.firstSequence(), null);
                        }
                    }
                    return method.invoke(ledger, arguments);
                });
    }
}
