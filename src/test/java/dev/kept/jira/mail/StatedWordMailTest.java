package dev.kept.jira.mail;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.InMemoryLinkStore;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import dev.kept.jira.FakeJira;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears at once of what was said in the requester's name, and what comes of the link. */
final class StatedWordMailTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(7);
    private static final ActorMark PM = ActorMark.of("u-pm");

    private final FakeJira jira = new FakeJira();
    private final List<Mail> outbox = new ArrayList<>();
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
    private final ConsentLinks links =
            new ConsentLinks(new InMemoryLinkStore(), jira.book, jira.functions, contacts, jira.clock);
    private boolean queue = true;
    private final MailSide mail = new MailSide(
            jira, links, this::url, contacts, one -> queue && outbox.add(one), new Templates(new PlainTemplates()));
    private final StatedWordMail stated = mail.stated;

    /** An issue that a security level hides: somebody has to say first that its key may go outside. */
    @Test
    void of_a_restricted_issue_nobody_is_asked_before_somebody_said_so() {
        Commitment hidden =
                given(jira.book.make(new IssueRef(1, 10, true), new CommitmentTerms("Sales", DUE, 2, Side.IT), PM));
        Commitment moved =
                given(jira.book.take(hidden.id(), new Step.ChangeDate(DUE.plusDays(5), false, null, null), PM));
        Issue issue = jira.access().byId(1).orElseThrow();

        assertEquals(
                Answer.refused(new Refusal(
                        Refusal.Kind.CONFLICT,
                        "kept.consent.restricted",
                        List.of("SHOP-1", "boss, deputy"),
                        "restricted",
                        null)),
                mail.requests.ask(moved, issue, false));
        assertEquals(List.of(), outbox);

        assertEquals(Answer.of(2), mail.requests.ask(moved, issue, true));
        assertTrue(outbox.stream().noneMatch(mail -> mail.text().contains("Summary of")), outbox.toString());
    }

    private Optional<String> url(String token) {
        return Optional.of("https://jira.example/answer?token=" + token);
    }

    @BeforeEach
    void an_issue_promised_to_sales() {
        jira.addIssue(1);
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("boss", "gone", "deputy")));
    }

    private Commitment made() {
        return given(jira.book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), PM));
    }

    private String token(Mail mail) {
        String text = mail.text();
        int start = text.indexOf("token=") + "token=".length();
        return text.substring(start, text.indexOf('\n', start));
    }

    @Test
    void each_contact_that_mail_reaches_is_told_and_can_object() {
        Commitment made = made();
        stated.tell(made);

        assertEquals(
                List.of("boss@shop.example", "deputy@shop.example"),
                outbox.stream().map(Mail::to).toList());
        Mail mail = outbox.get(0);
        assertEquals("SHOP-1: Summary of SHOP-1 – said in your name", mail.subject());
        assertTrue(mail.text().contains("says that Sales agreed to this date"), mail.text());
        assertTrue(mail.text().contains("If this is so, you need do nothing."), mail.text());
        given(links.answer(token(mail), new LinkAnswer(true, "Nobody asked us", null, null)));
        assertEquals(Stage.OFFER, jira.book.find(made.id()).orElseThrow().stage());
    }

    @Test
    void what_a_contact_answered_is_told_to_nobody() {
        Commitment made = made();
        given(jira.book.take(made.id(), new Step.ChangeDate(DUE.plusDays(3), false, null, null), PM));
        stated.tell(given(jira.book.take(made.id(), new Step.Accept(null), PM, Via.CONTACT)));

        assertEquals(List.of(), outbox);
    }

    @Test
    void a_warning_goes_to_each_contact_and_counts_from_then_on() {
        Commitment warned = given(jira.book.take(made().id(), new Step.Warn(null, "The supplier is late"), PM));
        assertEquals(Reach.NOBODY, warned.told());
        StatedWord.Heard heard = stated.tell(warned);

        assertEquals(2, heard.contacts());
        assertEquals(Reach.TOLD, heard.now().told());
        assertEquals(FakeJira.TODAY, heard.now().toldOn());
        assertEquals("SHOP-1: Summary of SHOP-1 – date in danger", outbox.get(0).subject());
        assertTrue(
                outbox.get(0)
                        .text()
                        .startsWith("IT warns that “Summary of SHOP-1”, promised to Sales for March 9, 2026, is in"
                                + " danger:\n\nThe supplier is late\n"),
                outbox.get(0).text());
        stated.tell(heard.now());
        assertEquals(2, outbox.size(), "once");
    }

    @Test
    void each_contact_says_by_a_link_of_its_own_that_it_has_read_the_warning() {
        Commitment warned = given(jira.book.take(made().id(), new Step.Warn(null, "The supplier is late"), PM));
        stated.tell(warned);
        List<String> links = outbox.stream().map(this::token).toList();
        assertEquals(2, links.stream().distinct().count());
        for (String link : links) {
            assertEquals(LinkPurpose.READ, given(this.links.question(link)).purpose());
            Commitment read = given(this.links.answer(link, new LinkAnswer(true, null, null, null)))
                    .commitment();
            assertEquals(
                    Word.ANSWERED,
                    jira.book.timeline(read.id()).get(read.sequence() - 1).word());
            stated.tell(read);
        }
        assertEquals(2, outbox.size(), "nobody is told of it");
    }

    @Test
    void of_a_hidden_issue_the_mail_says_neither_what_it_is_nor_what_was_said() {
        Commitment made = made();
        given(jira.book.restrict(made.id(), true));
        stated.tell(given(jira.book.take(made.id(), new Step.Warn(null, "The supplier is late"), PM)));

        assertEquals("A date is in danger", outbox.get(0).subject());
        assertFalse(outbox.get(0).text().contains("Summary"), outbox.get(0).text());
        assertFalse(outbox.get(0).text().contains("supplier"), outbox.get(0).text());
    }

    @Test
    void a_warning_that_no_mail_carries_is_told_to_nobody() {
        queue = false;
        Commitment warned = given(jira.book.take(made().id(), new Step.Warn(null, "Late"), PM));
        assertEquals(Reach.NOBODY, stated.tell(warned).now().told());
        queue = true;
        given(mail.requests.ask(warned, jira.access().byId(1).orElseThrow()));
        assertEquals(Reach.TOLD, jira.book.find(warned.id()).orElseThrow().told());
    }

    @Test
    void whoever_warns_does_not_tell_themselves() {
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("pm")));
        Commitment warned = given(jira.book.take(made().id(), new Step.Warn(null, "Late"), PM));

        assertEquals(Reach.NOBODY, stated.tell(warned).now().told());
        assertEquals(List.of(), outbox);
    }

    @Test
    void a_proposal_asks_at_once_and_the_link_stays_good_though_the_telling_is_on_the_record() {
        Commitment proposed =
                given(jira.book.take(made().id(), new Step.ChangeDate(DUE.plusDays(3), false, null, null), PM));
        Commitment now = stated.tell(proposed).now();
        assertEquals(Reach.TOLD, now.told());
        assertTrue(now.sequence() > proposed.sequence());
        given(links.answer(token(outbox.get(0)), new LinkAnswer(true, null, null, null)));
        assertEquals(
                DUE.plusDays(3), jira.book.find(proposed.id()).orElseThrow().agreedDate());
    }

    @Test
    void a_telling_stated_for_another_day_can_be_objected_to() {
        Commitment made = made();
        jira.clock.set(FakeJira.TODAY.plusDays(2));
        StatedTelling before = new StatedTelling(ToldHow.PHONE, FakeJira.TODAY);
        Commitment now = stated.tell(given(jira.book.take(made.id(), new Step.Warn(null, "Late", before), PM)))
                .now();
        assertEquals(FakeJira.TODAY, now.toldOn());
        assertEquals(Reach.STATED, now.told());
        assertTrue(
                outbox.get(0).text().contains("says that Sales was told on"),
                outbox.get(0).text());
        given(links.answer(token(outbox.get(0)), new LinkAnswer(true, "Nobody called", null, null)));
        Commitment after = jira.book.find(made.id()).orElseThrow();
        assertEquals(FakeJira.TODAY.plusDays(2), after.toldOn());
        assertEquals(Reach.TOLD, after.told());
    }

    @Test
    void nobody_answers_their_own_proposal_by_a_link() {
        Commitment proposed = given(jira.book.take(
                made().id(), new Step.ChangeDate(DUE.plusDays(3), false, null, null), ActorMark.of("u-boss")));
        String token = links.token(proposed, LinkPurpose.ANSWER, "boss");
        assertEquals(
                "kept.answer.error.own",
                links.question(token).fold(question -> "asked", refusal -> refusal.messageKey()));
    }

    @Test
    void nobody_speaks_for_a_function_without_contacts() {
        jira.functions.remove("Sales");
        stated.tell(made());

        assertEquals(List.of(), outbox);
    }

    @Test
    void a_stated_withdrawal_and_a_stated_new_date_are_told_each() {
        Commitment made = made();
        stated.tell(given(jira.book.take(made.id(), new Step.ChangeDate(DUE.plusDays(3), true, null, null), PM)));
        assertTrue(
                outbox.get(0).text().contains("agreed to a new date"),
                outbox.get(0).text());
        stated.tell(given(jira.book.take(made.id(), new Step.Withdraw(true, null, "No longer needed"), PM)));
        assertEquals(4, outbox.size());
        assertTrue(outbox.get(2).text().contains("took back"), outbox.get(2).text());
    }
}
