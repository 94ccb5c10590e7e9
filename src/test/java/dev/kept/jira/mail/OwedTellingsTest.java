package dev.kept.jira.mail;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.Step;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.InMemoryLinkStore;
import dev.kept.core.consent.Mail;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import dev.kept.sandbox.host.Partial;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.template.Templates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node dies after a step and before its mail: the contacts hear of it all the same, and once. */
final class OwedTellingsTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(7);
    private static final ActorMark PM = ActorMark.of("u-pm");

    private final FakeJira jira = new FakeJira();
    private final List<Mail> outbox = new ArrayList<>();
    private final Contacts contacts = new Contacts() {
        @Override
        public Optional<String> address(String contact) {
            return Optional.of(contact + "@shop.example");
        }

        @Override
        public String actor(String contact) {
            return "u-" + contact;
        }
    };
    /** How many mails go out before the node dies. */
    private int alive = Integer.MAX_VALUE;

    private final StatedWord stated = new MailSide(
                    jira,
                    new ConsentLinks(new InMemoryLinkStore(), jira.book, jira.functions, contacts, jira.clock),
                    token -> Optional.of("https://jira.example/answer?token=" + token),
                    contacts,
                    this::send,
                    new Templates(new PlainTemplates()))
            .stated;
    private final OwedTellings owed =
            new OwedTellings(jira.ledger, unsealed(), stated, new Capabilities(jira.rules), jira.clock);

    private boolean send(Mail mail) {
        if (alive-- <= 0) {
            throw new IllegalStateException("The node died");
        }
        return outbox.add(mail);
    }

    @SuppressWarnings("unused")
    private SealStore unsealed() {
        return Partial.of(SealStore.class, new Object() {
            public List<Commitment> unsealed(int limit) {
                return jira.ledger.inProject(10, null, limit);
            }
        });
    }

    @BeforeEach
    void an_issue_promised_to_sales() {
        jira.addIssue(1);
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("boss", "deputy")));
    }

    private Commitment made() {
        return given(jira.book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), PM));
    }

    private void later(Duration time) {
        jira.clock.set(jira.clock.instant().plus(time));
    }

    @Test
    void each_kind_of_step_is_made_up_for_once_and_noted() {
        Commitment made = made();
        assertMadeUp(2);
        given(jira.book.take(made.id(), new Step.Warn(null, "Late"), PM));
        assertMadeUp(2);
        assertEquals(Reach.TOLD, jira.book.find(made.id()).orElseThrow().told());
        given(jira.book.take(made.id(), new Step.ChangeDate(DUE.plusDays(3), false, null, null), PM));
        assertMadeUp(2);
        given(jira.book.take(made.id(), new Step.Withdraw(true, null, "No longer needed"), PM));
        assertMadeUp(2);
    }

    private void assertMadeUp(int mails) {
        int before = outbox.size();
        assertEquals(0, owed.tell(() -> false), "the node may still be at it");
        later(Duration.ofMinutes(5));
        assertEquals(mails, owed.tell(() -> false));
        assertEquals(before + mails, outbox.size());
        for (int hour = 0; hour < 50; hour++) {
            later(Duration.ofHours(1));
            assertEquals(0, owed.tell(() -> false));
        }
        assertEquals(before + mails, outbox.size());
    }

    @Test
    void what_was_told_is_not_told_again() {
        stated.tell(made());
        later(Duration.ofHours(1));
        assertEquals(0, owed.tell(() -> false));
        assertEquals(2, outbox.size());
    }

    @Test
    void a_node_that_dies_between_two_mails_leaves_the_second_and_no_first_twice() {
        Commitment made = made();
        alive = 1;
        stated.tell(made);
        alive = Integer.MAX_VALUE;
        later(Duration.ofHours(1));
        owed.tell(() -> false);
        assertEquals(
                outbox.stream().map(Mail::to).distinct().toList(),
                outbox.stream().map(Mail::to).toList());
    }

    @Test
    void a_step_told_again_by_a_retry_on_another_day_is_told_once() {
        Commitment proposed =
                given(jira.book.take(made().id(), new Step.ChangeDate(DUE.plusDays(3), false, null, null), PM));
        stated.tell(proposed);
        later(Duration.ofHours(20));
        stated.tell(proposed);
        assertEquals(2, outbox.size());
    }

    @Test
    void what_came_from_a_history_and_what_is_old_is_told_to_nobody() {
        Commitment made = made();
        EventDraft read = EventDraft.of(jira.clock.instant(), EventKind.WARNED, Side.IT, ActorMark.NOBODY)
                .because("Read from a history")
                .stating(Facts.TOLD, Facts.NOT_AT_ALL);
        jira.ledger.append(List.of(Addition.of(made.id(), made, List.of(read))));
        later(Duration.ofDays(3));
        assertEquals(0, owed.tell(() -> false));
        assertEquals(List.of(), outbox);
    }
}
