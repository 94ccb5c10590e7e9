package dev.kept.jira.contact;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.contact.ContactGroup;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactPromise;
import dev.kept.core.contact.ContactPromise.ContactOffer;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.jira.FakeJira;
import dev.kept.testing.BundledTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contact sees and does what the mail to it would let it, and nothing about anybody else. */
class JiraContactPromisesTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(7);
    private static final ActorMark PM = ActorMark.of("u-pm");
    private static final ContactReader VERA = new ContactReader("vera", Locale.ENGLISH);
    private static final ContactReader FRED = new ContactReader("fred", Locale.ENGLISH);

    private final FakeJira jira = new FakeJira();
    private final Contacts contacts = new Contacts() {
        @Override
        public Optional<String> address(String contact) {
            return contact.equals("gone") ? Optional.empty() : Optional.of(contact + "@shop.example");
        }

        @Override
        public String actor(String contact) {
            return "u-" + contact;
        }
    };
    private final JiraContactPromises promises = new JiraContactPromises(
            jira.book,
            new InMemoryListing(jira.ledger),
            new ContactVoices(jira.functions, contacts, new Capabilities(jira.rules)),
            jira.access(),
            StatedWord.UNTOLD,
            jira.families(),
            jira.house,
            language -> language.getLanguage().equals("de") ? BundledTexts.german() : BundledTexts.english(),
            jira.clock);

    @BeforeEach
    void sales_and_finance_have_contacts_who_are_known_elsewhere() {
        for (long issue = 1; issue <= 4; issue++) {
            jira.addIssue(issue);
        }
        jira.functions.save(new BusinessFunction(
                "Sales", null, null, List.of("boss", "gone"), Map.of("boss", "vera", "gone", "old"), Rhythm.PRESET));
        jira.functions.save(
                new BusinessFunction("Finance", null, null, List.of("money"), Map.of("money", "fred"), Rhythm.PRESET));
    }

    private Commitment offered(long issue, String requester) {
        return given(jira.book.offer(
                new IssueRef(issue, 10, false), new CommitmentTerms(requester, DUE, 2, Side.IT), Side.IT, PM));
    }

    private Commitment made(long issue) {
        return given(jira.book.make(new IssueRef(issue, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), PM));
    }

    private static Step once(String id, Step step) {
        return new Step.Once(id, step);
    }

    private Answer<ContactPromise> take(ContactReader reader, Commitment seen, Step step) {
        return promises.take(reader, seen.id().value(), seen.asked(), step);
    }

    private static Refusal refusal(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal();
    }

    @Test
    void a_contact_reads_what_concerns_its_function_and_a_stranger_nothing() {
        Commitment sales = offered(1, "Sales");
        offered(2, "Finance");
        ContactPage page = promises.page(VERA);
        assertEquals(List.of("Sales"), page.functions());
        assertEquals(
                List.of(sales.id().value()),
                page.promises().stream().map(ContactPromise::id).toList());
        ContactPromise one = page.promises().get(0);
        assertEquals(ContactGroup.WAITING, one.group());
        assertEquals("SHOP-1", one.issueKey());
        assertEquals(
                List.of(StepKind.ACCEPT, StepKind.DECLINE, StepKind.COUNTER),
                one.questions().get(0).offers().stream().map(ContactOffer::kind).toList());
        assertEquals(
                "IT offers Sales: \u201cSummary of SHOP-1\u201d by March 9, 2026. Do you accept this date?",
                one.questions().get(0).sentence());
        for (String other : List.of("boss", "boss@shop.example", "u-boss", "mallory", "", "old", "vera ")) {
            ContactPage none = promises.page(new ContactReader(other, Locale.ENGLISH));
            assertEquals(new ContactPage(List.of(), List.of(), false), none, other);
        }
    }

    @Test
    void the_answer_is_on_the_record_as_the_contacts_own_and_once() {
        Commitment offer = offered(1, "Sales");
        Step accept = once("step-0001", new Step.Accept(null));
        ContactPromise after = given(take(VERA, offer, accept));
        assertEquals(ContactGroup.NEXT, after.group());
        assertEquals(Answer.of(after), take(VERA, offer, accept), "sent again");
        Commitment now = jira.book.find(offer.id()).orElseThrow();
        assertEquals(2, now.sequence());
        assertEquals(Word.ANSWERED, now.word());
        assertTrue(jira.ledger.events(offer.id()).get(1).actor().is("u-boss"));
    }

    @Test
    void nobody_agrees_to_what_was_not_on_the_page() {
        Commitment offer = offered(1, "Sales");
        given(jira.book.take(offer.id(), new Step.Counter(DUE.plusDays(30), null), PM));
        given(jira.book.take(offer.id(), new Step.Counter(DUE.plusDays(40), null), PM));
        Refusal late = refusal(take(VERA, offer, once("step-0001", new Step.Accept(null))));
        assertEquals("kept.refusal.seen", late.messageKey());
        assertEquals(3, jira.book.find(offer.id()).orElseThrow().sequence());
    }

    @Test
    void what_concerns_others_is_refused_like_what_is_not_there() {
        Commitment sales = offered(1, "Sales");
        Step accept = once("step-0001", new Step.Accept(null));
        Refusal none = refusal(promises.take(FRED, "no-such-promise", 1, accept));
        assertEquals(Refusal.Kind.NOT_FOUND, none.kind());
        assertEquals(none, refusal(take(FRED, sales, accept)));
        assertEquals(none, refusal(take(new ContactReader("mallory", Locale.ENGLISH), sales, accept)));
        assertEquals(
                none, refusal(take(new ContactReader("old", Locale.ENGLISH), sales, accept)), "no account any more");
        assertEquals(none, refusal(promises.take(VERA, "x".repeat(500), 1, accept)));
        assertEquals(none, refusal(promises.take(VERA, "", 1, accept)));
        given(take(VERA, sales, accept));
        assertEquals(none, refusal(take(FRED, sales, accept)), "also of a step that was taken");
        assertEquals(2, jira.book.find(sales.id()).orElseThrow().sequence());
    }

    @Test
    void of_a_restricted_issue_nothing_is_told_nor_taken() {
        Commitment hidden = given(
                jira.book.offer(new IssueRef(1, 10, true), new CommitmentTerms("Sales", DUE, 2, Side.IT), Side.IT, PM));
        assertEquals(List.of(), promises.page(VERA).promises());
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                refusal(take(VERA, hidden, once("step-0001", new Step.Accept(null))))
                        .kind());
    }

    @Test
    void only_steps_of_the_requester_are_taken() {
        Commitment made = made(1);
        for (Step step : List.of(
                new Step.Deliver(),
                new Step.Warn(null, "Danger"),
                new Step.ChangeDate(DUE.plusDays(5), true, null, null),
                new Step.Withdraw(true, null, "No"),
                new Step.Correct("Finance", null, null, null, false, null),
                new Step.Accept(null))) {
            assertEquals(
                    Refusal.Kind.CONFLICT,
                    refusal(take(VERA, made, once("step-0001", step))).kind(),
                    step.toString());
        }
        assertEquals(2, jira.book.find(made.id()).orElseThrow().sequence());
    }

    @Test
    void a_warning_that_was_read_counts_as_told_and_leaves_what_was_asked() {
        Commitment warned = given(jira.book.take(made(1).id(), new Step.Warn(null, "The carrier is late"), PM));
        assertEquals(Reach.NOBODY, warned.told());
        ContactPromise shown = promises.page(VERA).promises().get(0);
        assertEquals(ContactGroup.IN_DANGER, shown.group());
        assertTrue(
                shown.questions().stream().anyMatch(question -> "The carrier is late".equals(question.words())),
                shown.toString());
        Step read = once("step-0001", new Step.Read(3));
        ContactPromise after = given(take(VERA, warned, read));
        Commitment now = jira.book.find(warned.id()).orElseThrow();
        assertEquals(Reach.TOLD, now.told());
        assertEquals(warned.asked(), now.asked());
        assertFalse(
                after.questions().stream()
                        .flatMap(question -> question.offers().stream())
                        .anyMatch(offer -> offer.kind() == StepKind.READ),
                "once is enough");
        given(take(VERA, warned, once("step-0002", new Step.Read(3))));
        assertEquals(4, jira.book.find(warned.id()).orElseThrow().sequence());
        assertEquals(
                "kept.refusal.read.nothing",
                refusal(take(VERA, now, once("step-0003", new Step.Read(1)))).messageKey());
        assertEquals(
                "kept.refusal.read.contact",
                refusal(jira.book.take(warned.id(), new Step.Read(3), PM)).messageKey());
    }

    @Test
    void what_was_stated_in_its_name_is_objected_to_whatever_happened_since() {
        Commitment made = made(1);
        given(jira.book.take(made.id(), new Step.Warn(null, "Late"), PM));
        given(take(VERA, made, once("step-0001", new Step.Object(2, "Nobody asked us"))));
        assertTrue(jira.book.timeline(made.id()).stream().anyMatch(entry -> "Nobody asked us".equals(entry.words())));
    }

    @Test
    void a_reader_reads_its_own_language() {
        offered(1, "Sales");
        ContactPage page = promises.page(new ContactReader("VERA", Locale.GERMAN));
        assertTrue(page.promises().get(0).questions().get(0).sentence().startsWith("Die IT bietet"), page.toString());
    }

    @Test
    void who_proposed_it_for_the_other_side_does_not_answer_it() {
        Commitment offer = given(jira.book.offer(
                new IssueRef(1, 10, false),
                new CommitmentTerms("Sales", DUE, 2, Side.IT),
                Side.IT,
                ActorMark.of("u-boss")));
        assertEquals(
                List.of(),
                promises.page(VERA).promises().get(0).questions().get(0).offers());
        assertEquals(
                "kept.answer.error.own",
                refusal(take(VERA, offer, once("step-0001", new Step.Accept(null))))
                        .messageKey());
    }
}
