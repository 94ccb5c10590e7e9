package dev.kept.core.consent;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Announced;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ConsentLinksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final CommitmentTerms TERMS = new CommitmentTerms("Sales", DUE, 2, Side.IT);
    private static final ActorMark PM = ActorMark.of("JIRAUSER1");
    private static final String BOSS = "boss@sales.example";
    private static final LinkAnswer YES = new LinkAnswer(true, null, null, null);
    private static final LinkAnswer NO = new LinkAnswer(false, "Too late for the fair", null, null);

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final ConsentLinks links =
            new ConsentLinks(new InMemoryLinkStore(), book, functions, new Addresses(), clock);

    private record Addresses() implements Contacts {
        @Override
        public Optional<String> address(String contact) {
            return Optional.of(contact);
        }

        @Override
        public String actor(String contact) {
            return "key of " + contact;
        }
    }

    @BeforeEach
    void sales_has_a_contact() {
        functions.save(new BusinessFunction("Sales", null, null, List.of(BOSS)));
    }

    private Commitment make() {
        return given(book.make(new IssueRef(1, 10, false), TERMS, PM));
    }

    private Commitment proposed() {
        return given(book.take(make().id(), new Step.ChangeDate(DUE.plusDays(5), false, null, "More to do"), PM));
    }

    @Test
    void a_contact_says_once_that_it_read_a_warning_whatever_happened_since() {
        Commitment warned = given(book.take(make().id(), new Step.Warn(null, "It is late"), PM));
        String token = links.readToken(warned, warned.sequence(), BOSS);
        assertEquals(
                Reach.NOBODY,
                now(warned)
                        .promise()
                        .announced()
                        .by(warned.sequence())
                        .orElseThrow()
                        .told());
        given(book.take(warned.id(), new Step.ChangeDate(DUE.plusDays(9), false, null, "More"), PM));

        Question asked = given(links.question(token));
        assertEquals("It is late", asked.words());
        clock.set(TODAY.plusDays(1));
        given(links.answer(token, YES));

        TimelineEntry read = book.timeline(warned.id()).get(warned.sequence() + 1);
        assertEquals(EventKind.TOLD, read.kind());
        assertEquals(Word.ANSWERED, read.word());
        assertEquals(Side.BUSINESS, read.side());
        Announced warning =
                now(warned).promise().announced().by(warned.sequence()).orElseThrow();
        assertEquals(Reach.TOLD, warning.told());
        assertEquals(TODAY.plusDays(1), warning.reachedOn().orElseThrow());
        assertEquals(
                "kept.answer.error.used", links.answer(token, YES).fold(done -> "", refusal -> refusal.messageKey()));
    }

    @Test
    void nobody_reads_for_a_contact_and_a_hidden_issue_tells_no_words_behind_its_link() {
        Commitment warned = given(book.take(make().id(), new Step.Warn(null, "It is late"), PM));
        assertEquals(
                "kept.refusal.read.contact",
                book.take(warned.id(), new Step.Read(warned.sequence()), PM)
                        .fold(done -> "", refusal -> refusal.messageKey()));
        String token = links.readToken(warned, warned.sequence(), BOSS);
        given(book.restrict(1, true));
        assertNull(given(links.question(token)).words());
    }

    @Test
    void whoever_wrote_a_warning_does_not_read_it_for_the_other_side() {
        ActorMark boss = ActorMark.of(new Addresses().actor(BOSS));
        Commitment warned = given(book.take(make().id(), new Step.Warn(null, "It is late"), boss));
        String token = links.readToken(warned, warned.sequence(), BOSS);
        assertEquals("CONFLICT kept.answer.error.own_warning", refusal(links.answer(token, YES)));
    }

    private Commitment now(Commitment commitment) {
        return book.find(commitment.id()).orElseThrow();
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "given", refusal -> refusal.kind() + " " + refusal.messageKey());
    }

    @Test
    void looking_says_what_is_asked_and_changes_nothing() {
        Commitment waiting = proposed();
        String token = links.token(waiting, LinkPurpose.ANSWER, BOSS);

        for (int i = 0; i < 3; i++) {
            Question question = given(links.question(token));
            assertEquals(LinkPurpose.ANSWER, question.purpose());
            assertEquals(DUE.plusDays(5), question.commitment().proposal());
            assertEquals("More to do", question.words());
        }
        assertEquals(waiting, now(waiting));
    }

    @Test
    void agreeing_by_a_link_counts_as_the_requesters_word_and_says_how_it_came() {
        Commitment waiting = proposed();
        given(links.answer(links.token(waiting, LinkPurpose.ANSWER, BOSS), YES));

        assertEquals(DUE.plusDays(5), now(waiting).agreedDate());
        List<TimelineEntry> entries = book.timeline(waiting.id());
        TimelineEntry last = entries.get(entries.size() - 1);
        assertEquals(EventKind.DATE_AGREED, last.kind());
        assertEquals(Side.BUSINESS, last.side());
        assertEquals(Via.LINK, last.via());
        List<LedgerEvent> events = ledger.events(waiting.id());
        assertEquals("key of " + BOSS, events.get(events.size() - 1).actor().userKey());
    }

    @Test
    void declining_leaves_the_agreed_date_and_keeps_the_words() {
        Commitment waiting = proposed();
        given(links.answer(links.token(waiting, LinkPurpose.ANSWER, BOSS), NO));

        assertEquals(DUE, now(waiting).agreedDate());
        assertNull(now(waiting).proposal());
        List<TimelineEntry> entries = book.timeline(waiting.id());
        assertEquals("Too late for the fair", entries.get(entries.size() - 1).words());
    }

    @Test
    void an_offer_is_accepted_by_a_link() {
        Commitment offer = given(book.offer(new IssueRef(1, 10, false), TERMS, Side.IT, PM));
        given(links.answer(links.token(offer, LinkPurpose.ANSWER, BOSS), YES));
        assertEquals(Stage.PROMISE, now(offer).stage());
    }

    @Test
    void a_delivery_is_accepted_as_done_or_taken_back_by_a_link() {
        Commitment done = given(book.take(make().id(), new Step.Deliver(), PM));
        String other = links.token(done, LinkPurpose.DONE, BOSS);
        given(links.answer(links.token(done, LinkPurpose.DONE, BOSS), YES));
        assertEquals(TODAY, now(done).conversation().acceptedOn());
        assertEquals("CONFLICT kept.answer.error.used", refusal(links.answer(other, NO)));
        given(links.answer(links.token(now(done), LinkPurpose.DONE, BOSS), NO));
        assertNull(now(done).deliveredOn());
    }

    @Test
    void a_delivery_that_is_not_what_was_meant_is_taken_back_as_such_in_the_contacts_own_word() {
        Commitment done = given(book.take(make().id(), new Step.Deliver(), PM));
        String link = links.token(done, LinkPurpose.DONE, BOSS);
        given(links.answer(link, LinkAnswer.notMeant("We meant the other shop")));
        assertNull(now(done).deliveredOn());
        List<TimelineEntry> told = book.timeline(done.id());
        TimelineEntry last = told.get(told.size() - 1);
        assertEquals("We meant the other shop", last.words());
        assertEquals(Word.ANSWERED, last.word());
        assertEquals(true, now(done).promise().takenBack().get(0).notMeant());
        assertEquals("CONFLICT kept.answer.error.used", refusal(links.answer(link, NO)));
    }

    @Test
    void a_link_works_once() {
        Commitment waiting = proposed();
        String token = links.token(waiting, LinkPurpose.ANSWER, BOSS);
        given(links.answer(token, YES));

        assertEquals("CONFLICT kept.answer.error.used", refusal(links.answer(token, NO)));
        assertEquals("CONFLICT kept.answer.error.used", refusal(links.question(token)));
    }

    @Test
    void a_link_ends_with_its_days() {
        Commitment waiting = proposed();
        String token = links.token(waiting, LinkPurpose.ANSWER, BOSS);
        clock.set(TODAY.plusDays(ConsentLinks.VALID_DAYS - 1));
        assertEquals("given", refusal(links.question(token)));
        clock.set(TODAY.plusDays(ConsentLinks.VALID_DAYS));
        assertEquals("CONFLICT kept.answer.error.expired", refusal(links.question(token)));
        assertEquals("CONFLICT kept.answer.error.expired", refusal(links.answer(token, YES)));
        assertEquals(waiting, now(waiting));
    }

    @Test
    void after_anything_has_happened_the_question_no_longer_stands() {
        Commitment waiting = proposed();
        String token = links.token(waiting, LinkPurpose.ANSWER, BOSS);
        given(book.take(waiting.id(), new Step.ChangeDate(DUE.plusDays(90), false, null, null), PM));

        assertEquals("CONFLICT kept.answer.error.outdated", refusal(links.question(token)));
        assertEquals("CONFLICT kept.answer.error.outdated", refusal(links.answer(token, YES)));
        assertEquals(DUE, now(waiting).agreedDate(), "nobody agreed to ninety days");
    }

    @Test
    void a_forged_token_is_not_found() {
        String token = links.token(proposed(), LinkPurpose.ANSWER, BOSS);
        assertEquals("NOT_FOUND kept.answer.error.forged", refusal(links.answer("x" + token, YES)));
        assertEquals("NOT_FOUND kept.answer.error.forged", refusal(links.question("")));
    }

    @Test
    void whoever_is_no_contact_any_more_speaks_for_nobody() {
        Commitment waiting = proposed();
        String token = links.token(waiting, LinkPurpose.ANSWER, BOSS);
        functions.save(new BusinessFunction("Sales", null, null, List.of("new@sales.example")));
        assertEquals("CONFLICT kept.answer.error.stranger", refusal(links.answer(token, YES)));
        functions.remove("Sales");
        assertEquals("CONFLICT kept.answer.error.stranger", refusal(links.question(token)));
    }

    @Test
    void on_course_is_what_is_known_about_the_deadline() {
        Commitment made = make();
        given(links.answer(links.token(made, LinkPurpose.ON_COURSE, "dev"), YES));
        Disclosure told = now(made).conversation().disclosures().get(Facet.DEADLINE);
        assertEquals(new Disclosure(Disclosure.Form.VALUE, DUE.toString(), null, TODAY), told);

        clock.set(TODAY.plusDays(3));
        given(links.answer(links.token(now(made), LinkPurpose.ON_COURSE, "dev"), YES));
        assertEquals(
                TODAY.plusDays(3),
                now(made).conversation().disclosures().get(Facet.DEADLINE).confirmedOn());
        assertEquals(4, now(made).sequence());
    }

    @Test
    void what_is_missing_in_an_answer_is_named_and_the_link_stays_good() {
        Commitment made = make();
        String warn = links.token(made, LinkPurpose.WARN, "dev");
        assertEquals("INVALID kept.refusal.words.missing", refusal(links.answer(warn, YES)));
        String renegotiate = links.token(made, LinkPurpose.RENEGOTIATE, "dev");
        assertEquals("INVALID kept.refusal.date.missing", refusal(links.answer(renegotiate, YES)));
        assertEquals(
                "INVALID kept.refusal.date.past",
                refusal(links.answer(renegotiate, new LinkAnswer(true, null, TODAY.minusDays(1), null))));
        assertEquals(made, now(made));

        given(links.answer(warn, new LinkAnswer(true, "A supplier is late", null, null)));
        assertEquals(TODAY, now(made).promise().warnedOn());
        String later = links.token(now(made), LinkPurpose.RENEGOTIATE, "dev");
        given(links.answer(later, new LinkAnswer(true, null, DUE.plusDays(2), null)));
        assertEquals(DUE.plusDays(2), now(made).proposal());
    }

    @Test
    void what_the_requester_can_be_asked_follows_from_the_state() {
        Commitment waiting = proposed();
        assertEquals(LinkPurpose.ANSWER, LinkPurpose.waiting(waiting));
        Commitment agreed = given(book.take(waiting.id(), new Step.Accept(null), PM));
        assertNull(LinkPurpose.waiting(agreed));
        Commitment done = given(book.take(agreed.id(), new Step.Deliver(), PM));
        assertEquals(LinkPurpose.DONE, LinkPurpose.waiting(done));
        assertNull(LinkPurpose.waiting(given(book.take(done.id(), new Step.AcceptDone(), PM))));
        Commitment request = given(book.offer(new IssueRef(2, 10, false), TERMS, Side.BUSINESS, PM));
        assertNull(LinkPurpose.waiting(request), "the provider has to answer");
    }

    @Test
    void a_link_to_object_stays_good_whatever_else_is_done() {
        Commitment moved = given(book.take(make().id(), new Step.ChangeDate(DUE.plusDays(5), true, null, null), PM));
        String token = links.token(moved, LinkPurpose.OBJECT, BOSS);
        given(book.take(moved.id(), new Step.Warn(null, "In danger"), PM));

        assertEquals(EventKind.DATE_AGREED, given(links.question(token)).about().kind());
        given(links.answer(token, new LinkAnswer(true, "Nobody asked us", null, null)));

        assertEquals(DUE, now(moved).agreedDate());
        assertEquals("CONFLICT kept.answer.error.used", refusal(links.question(token)));
    }

    @Test
    void a_link_to_object_ends_with_the_window_of_the_house() {
        Commitment moved = given(book.take(make().id(), new Step.ChangeDate(DUE.plusDays(5), true, null, null), PM));
        String token = links.token(moved, LinkPurpose.OBJECT, BOSS);
        clock.set(TODAY.plusDays(15));

        assertEquals("CONFLICT kept.answer.error.expired", refusal(links.question(token)));
    }

    @Test
    void what_was_objected_to_once_cannot_be_again() {
        Commitment moved = given(book.take(make().id(), new Step.ChangeDate(DUE.plusDays(5), true, null, null), PM));
        String first = links.token(moved, LinkPurpose.OBJECT, BOSS);
        String deputy = "deputy@sales.example";
        functions.save(new BusinessFunction("Sales", null, null, List.of(BOSS, deputy)));
        String second = links.token(moved, LinkPurpose.OBJECT, deputy);
        given(links.answer(first, YES));

        assertEquals("CONFLICT kept.answer.error.outdated", refusal(links.question(second)));
    }

    @Test
    void a_withdrawal_can_be_agreed_to_and_declined() {
        Commitment alone = given(book.take(make().id(), new Step.Withdraw(false, null, "We cannot do it"), PM));
        assertEquals(LinkPurpose.ANSWER, LinkPurpose.waiting(alone));
        given(links.answer(links.token(alone, LinkPurpose.ANSWER, BOSS), NO));
        assertFalse(now(alone).released());
        given(links.answer(links.token(now(alone), LinkPurpose.ANSWER, BOSS), YES));
        assertTrue(now(alone).released());
    }
}
