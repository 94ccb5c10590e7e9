package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one step, and what is another one. */
class OnceTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final ActorMark MANAGER = ActorMark.of("manager");
    private static final String ID = "a3f0c2d4e5b60718";

    private final TickingClock clock = new TickingClock(START);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book =
            new CommitmentBook(ledger, clock, new HouseTerms(1, 14, ZoneOffset.UTC, "once"));
    private final Commitment made = make(1);

    private Commitment make(long issue) {
        CommitmentTerms terms = new CommitmentTerms("Sales", START.plusDays(10), 1, Side.IT);
        return given(book.make(new IssueRef(issue, 10, false), terms, MANAGER));
    }

    private Taken take(Step step, ActorMark actor) {
        return given(book.taken(made.id(), step, actor, Via.STATEMENT));
    }

    private static Step warning(String words) {
        return new Step.Warn("supplier_late", words);
    }

    private int events() {
        return ledger.events(made.id()).size();
    }

    @Test
    void the_same_id_is_the_same_step_whatever_it_asks_for() {
        Taken first = take(new Step.Once(ID, warning("in danger")), MANAGER);
        Taken again = take(new Step.Once(ID, new Step.Deliver()), MANAGER);
        assertTrue(first.anew());
        assertEquals(new Taken(first.commitment(), false), again);
        assertEquals(3, events());
    }

    @Test
    void the_same_id_on_another_commitment_is_another_step() {
        take(new Step.Once(ID, warning("in danger")), MANAGER);
        Commitment other = make(2);
        assertTrue(given(book.taken(other.id(), new Step.Once(ID, warning("in danger")), MANAGER, Via.STATEMENT))
                .anew());
    }

    @Test
    void two_ids_are_two_steps_though_the_words_are_the_same() {
        take(new Step.Once(ID, warning("in danger")), MANAGER);
        assertTrue(take(new Step.Once(ID + "1", warning("in danger")), MANAGER).anew());
    }

    @Test
    void a_step_that_was_refused_can_be_tried_again_with_its_id() {
        Step refused = new Step.Once(ID, new Step.Warn(null, " "));
        assertEquals(
                "kept.refusal.words.missing",
                book.take(made.id(), refused, MANAGER).fold(done -> "done", no -> no.messageKey()));
        assertTrue(take(new Step.Once(ID, warning("in danger")), MANAGER).anew());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with blank 1", "with:colon", "w\u00e4hlbar1", "12345678\n"})
    void an_id_of_other_signs_is_refused(String id) {
        Step step = new Step.Once(id, warning("in danger"));
        assertEquals("stepId", book.take(made.id(), step, MANAGER).fold(done -> "done", refusal -> refusal.field()));
        assertEquals(2, events());
    }

    @Test
    void without_an_id_the_same_warning_of_the_same_person_is_one_for_a_minute() {
        assertTrue(take(warning("in danger"), MANAGER).anew());
        assertFalse(take(warning("in danger"), ActorMark.of("manager")).anew());
        assertTrue(take(warning("in great danger"), MANAGER).anew());
        assertTrue(take(warning("in danger"), ActorMark.of("another")).anew());
        clock.set(START.atTime(12, 30).toInstant(ZoneOffset.UTC));
        assertTrue(take(warning("in danger"), MANAGER).anew());
    }

    @Test
    void the_id_is_no_part_of_what_readers_see() {
        take(new Step.Once(ID, warning("in danger")), MANAGER);
        assertFalse(book.timeline(made.id()).get(2).facts().containsValue(ID));
    }

    private Beginning beginning(long issue, String id) {
        CommitmentTerms terms = new CommitmentTerms("Sales", START.plusDays(10), 1, Side.IT);
        return new Beginning(new IssueRef(issue, 10, false), terms, null, id);
    }

    @Test
    void a_commitment_is_begun_once_with_an_id_also_after_it_moved_on() {
        Taken first = given(book.begin(beginning(7, ID), MANAGER));
        given(book.take(first.commitment().id(), warning("in danger"), MANAGER));
        assertEquals(new Taken(first.commitment(), false), given(book.begin(beginning(7, ID), MANAGER)));
        given(book.take(first.commitment().id(), new Step.Withdraw(false, null, "no need"), MANAGER));
        assertEquals(
                first.commitment(), given(book.begin(beginning(7, ID), MANAGER)).commitment());
        assertTrue(given(book.begin(beginning(7, ID + "2"), MANAGER)).anew(), "another one after it is over");
        assertEquals(2, ledger.ofIssue(7).size());
    }

    @Test
    void an_offer_and_a_small_promise_have_ids_of_their_own() {
        CommitmentTerms terms = new CommitmentTerms("Sales", START.plusDays(10), 1, Side.IT);
        Beginning asked = new Beginning(new IssueRef(7, 10, false), terms, Side.BUSINESS, ID);
        Beginning small = new Beginning(new IssueRef(7, 10, false, 5L), terms, null, ID);
        Taken request = given(book.begin(asked, MANAGER));
        Taken answer = given(book.begin(small, MANAGER));
        assertTrue(answer.anew());
        assertEquals(request.commitment(), given(book.begin(asked, MANAGER)).commitment());
        assertEquals(answer.commitment(), given(book.begin(small, MANAGER)).commitment());
    }

    @Test
    void a_step_with_that_id_is_no_beginning_and_a_bad_id_is_refused() {
        take(new Step.Once(ID, warning("in danger")), MANAGER);
        assertEquals(
                "kept.refusal.open", book.begin(beginning(1, ID), MANAGER).fold(done -> "done", no -> no.messageKey()));
        assertEquals("stepId", book.begin(beginning(7, "short"), MANAGER).fold(done -> "done", no -> no.field()));
    }

    @Test
    void a_promise_is_split_once_with_an_id_and_answered_as_it_was_split() {
        List<Part> parts =
                List.of(new Part(new IssueRef(11, 10, false), 1, null), new Part(new IssueRef(12, 10, false), 2, null));
        List<Commitment> family = given(book.split(made.id(), parts, ID, MANAGER));
        given(book.take(family.get(1).id(), warning("in danger"), MANAGER));
        assertEquals(family, given(book.split(made.id(), parts, ID, MANAGER)));
        assertEquals(
                "kept.refusal.split.again",
                book.split(made.id(), parts, ID + "2", MANAGER).fold(done -> "done", no -> no.messageKey()));
        assertEquals("stepId", book.split(made.id(), parts, "short", MANAGER).fold(done -> "done", no -> no.field()));
    }
}
