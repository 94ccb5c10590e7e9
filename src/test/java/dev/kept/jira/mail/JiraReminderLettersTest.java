package dev.kept.jira.mail;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.commitment.Step;
import dev.kept.core.consent.AnswersByLink.Answered;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.InMemoryLinkStore;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.reminder.Reminder;
import dev.kept.jira.FakeJira;
import dev.kept.sandbox.host.Partial;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.answer.ReminderLetter;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded, what the mail says, and what comes of its links. */
class JiraReminderLettersTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(7);

    private final FakeJira jira = new FakeJira();
    private final Set<String> inactive = new HashSet<>();
    private final List<Mail> outbox = new ArrayList<>();
    private final Templates templates = new Templates(new PlainTemplates());

    private final Contacts contacts = new Contacts() {
        @Override
        public Optional<String> address(String contact) {
            return inactive.contains(contact) ? Optional.empty() : Optional.of(contact + "@shop.example");
        }

        @Override
        public String actor(String contact) {
            return "u-" + contact;
        }
    };

    private final ConsentLinks links =
            new ConsentLinks(new InMemoryLinkStore(), jira.book, jira.functions, contacts, jira.clock);

    private boolean queue = true;

    private final JiraAnswersByLink answers = new JiraAnswersByLink(
            links,
            new MailSide(
                            jira,
                            links,
                            JiraReminderLettersTest::url,
                            contacts,
                            mail -> queue && outbox.add(mail),
                            templates)
                    .stated,
            jira.access(),
            jira.families(),
            jira.house,
            new Capabilities(jira.rules));

    private final JiraReminderLetters letters = new JiraReminderLetters(
            new ReminderReaders(jira.access(), jira.viewers(), contacts),
            links,
            JiraReminderLettersTest::url,
            new ReminderLetter(templates),
            key -> new BundledTexts(key.equals("u-hans") ? Locale.GERMAN : Locale.ENGLISH),
            product());

    private static Optional<String> url(String token) {
        return Optional.of("https://jira.example/answer?token=" + token);
    }

    @SuppressWarnings("unused")
    private static ApplicationProperties product() {
        return Partial.of(ApplicationProperties.class, new Object() {
            public String getBaseUrl(UrlMode mode) {
                return "https://jira.example";
            }
        });
    }

    @BeforeEach
    void an_issue_assigned_to_dev() {
        jira.addIssue(1).assignee = FakeJira.user("u-dev");
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("boss")));
    }

    private Commitment promise() {
        return given(jira.book.make(
                new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), ActorMark.NOBODY));
    }

    private Optional<Mail> letter(Commitment commitment) {
        return letters.letter(new Reminder(commitment, jira.clock.day()));
    }

    private String token(Mail mail, LinkPurpose purpose) {
        List<String> tokens = Pattern.compile("token=(\\S+)")
                .matcher(mail.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(3, tokens.size(), mail.text());
        tokens.forEach(token -> assertTrue(mail.html().contains("token=" + token + "\""), "the same links in both"));
        return tokens.stream()
                .filter(token -> given(answers.question(token)).question().purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_assignee_reads_what_was_promised_and_when_it_is_due() {
        Mail mail = letter(promise()).orElseThrow();
        assertEquals("dev@shop.example", mail.to());
        assertEquals("Due March 9, 2026: Summary of SHOP-1 (SHOP-1)", mail.subject());
        for (String form : List.of(mail.text(), mail.html())) {
            assertTrue(form.contains("IT promised Sales “Summary of SHOP-1” by March 9, 2026."), form);
            assertTrue(form.contains("That is in 7 days."), form);
            assertTrue(form.contains("assigned to you"), form);
            assertTrue(form.contains("https://jira.example/browse/SHOP-1"), form);
            assertFalse(form.contains("Sales “Summary of SHOP-1” by March 9, 2026. Is"), form);
        }
        assertFalse(mail.html().contains("<script") || mail.html().contains("<img"), mail.html());
    }

    @Test
    void the_mail_is_in_the_readers_language() {
        jira.issues.get(1L).assignee = FakeJira.user("u-hans");
        Mail mail = letter(promise()).orElseThrow();
        assertEquals("Fällig am 9. März 2026: Summary of SHOP-1 (SHOP-1)", mail.subject());
        assertTrue(mail.html().contains("<html lang=\"de\">"), mail.html());
        assertTrue(mail.text().contains("Das ist in 7 Tagen."), mail.text());
    }

    @Test
    void the_last_days_have_words_of_their_own() {
        Commitment promise = promise();
        jira.clock.set(DUE.minusDays(1));
        assertTrue(letter(promise).orElseThrow().text().contains("That is tomorrow."));
        jira.clock.set(DUE);
        assertTrue(letter(promise).orElseThrow().text().contains("That is today."));
    }

    @Test
    void a_warning_and_a_proposal_are_told() {
        Commitment promise = promise();
        given(jira.book.take(promise.id(), new Step.Warn(null, "The fair will be without it"), ActorMark.NOBODY));
        Commitment now = given(jira.book.take(
                promise.id(), new Step.ChangeDate(DUE.plusDays(2), false, null, null), ActorMark.NOBODY));
        String text = letter(now).orElseThrow().text();
        assertTrue(text.contains("A warning was given on March 2, 2026."), text);
        assertTrue(text.contains("March 11, 2026 was proposed instead; Sales has not agreed to it yet."), text);
    }

    @Test
    void without_an_assignee_whom_mail_reaches_the_lead_is_reminded() {
        Commitment promise = promise();
        inactive.add("dev");
        assertEquals("lead@shop.example", letter(promise).orElseThrow().to());
        assertTrue(letter(promise).orElseThrow().text().contains("you lead the project"));
        jira.issues.get(1L).assignee = null;
        assertEquals("lead@shop.example", letter(promise).orElseThrow().to());
        inactive.add("lead");
        assertTrue(letter(promise).isEmpty());
    }

    @Test
    void nobody_hears_of_what_he_may_not_see() {
        Commitment promise = promise();
        jira.shutOut.add("u-dev");
        assertEquals("lead@shop.example", letter(promise).orElseThrow().to());
        jira.shutOut.add("u-lead");
        assertTrue(letter(promise).isEmpty());
        jira.shutOut.clear();
        jira.issues.remove(1L);
        assertTrue(letter(promise).isEmpty());
    }

    @Test
    void a_small_promise_on_a_comment_for_few_reaches_only_those_few() {
        jira.addComment(5, 1, 99L);
        Commitment small = given(jira.book.make(
                new IssueRef(1, 10, true, 5L), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY));
        assertTrue(letter(small).isEmpty());
        jira.granted.add("ROLE:99");
        assertEquals("dev@shop.example", letter(small).orElseThrow().to());
    }

    @Test
    void one_answer_ends_the_other_links() {
        Commitment promise = promise();
        Mail mail = letter(promise).orElseThrow();
        String warn = token(mail, LinkPurpose.WARN);
        given(answers.answer(token(mail, LinkPurpose.ON_COURSE), new LinkAnswer(true, null, null, null)));
        assertTrue(answers.question(warn) instanceof Answer.Refused);
        assertEquals(List.of(), outbox);
    }

    @Test
    void a_date_proposed_by_the_link_asks_the_requester_for_consent() {
        Commitment promise = promise();
        String token = token(letter(promise).orElseThrow(), LinkPurpose.RENEGOTIATE);
        assertEquals(jira.house.terms().causes(), given(answers.question(token)).causes());
        Answered answered = given(
                answers.answer(token, new LinkAnswer(true, "Parts are missing", DUE.plusDays(3), "supplier_late")));
        assertEquals(1, answered.asked());
        assertEquals(DUE.plusDays(3), answered.about().question().commitment().proposal());
        List<TimelineEntry> timeline = jira.book.timeline(promise.id());
        assertEquals("supplier_late", timeline.get(timeline.size() - 2).cause());
        assertEquals(EventKind.TOLD, timeline.get(timeline.size() - 1).kind());
        assertEquals(List.of("boss@shop.example"), outbox.stream().map(Mail::to).toList());
    }

    @Test
    void a_proposal_stays_on_the_record_when_nobody_can_be_asked() {
        Commitment promise = promise();
        jira.functions.remove("Sales");
        Answered answered = given(answers.answer(
                token(letter(promise).orElseThrow(), LinkPurpose.RENEGOTIATE),
                new LinkAnswer(true, null, DUE.plusDays(3), null)));
        assertEquals(0, answered.asked());
        assertEquals(DUE.plusDays(3), jira.book.find(promise.id()).orElseThrow().proposal());
    }

    @Test
    void a_proposal_stays_on_the_record_when_the_host_gives_no_mail_queue() {
        Commitment promise = promise();
        queue = false;
        Answered answered = given(answers.answer(
                token(letter(promise).orElseThrow(), LinkPurpose.RENEGOTIATE),
                new LinkAnswer(true, null, DUE.plusDays(3), null)));
        assertEquals(0, answered.asked());
        assertEquals(DUE.plusDays(3), jira.book.find(promise.id()).orElseThrow().proposal());
    }

    @Test
    void the_links_of_somebody_who_left_do_nothing() {
        String token = token(letter(promise()).orElseThrow(), LinkPurpose.ON_COURSE);
        inactive.add("dev");
        assertEquals(
                "kept.answer.error.inactive",
                answers.question(token).fold(about -> "", refusal -> refusal.messageKey()));
    }
}
