package dev.kept.core.reminder;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.Mail;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.NameRule;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.reminder.Reminders.ReminderResult;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RemindersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(7);

    /** Nobody catches it, as nobody catches the end of the process. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    private final InMemoryReminderLog log = new InMemoryReminderLog();
    /** To whom nothing can be sent, and whose letters cannot be written. */
    private final Set<CommitmentId> unreachable = new HashSet<>();

    private final Set<CommitmentId> broken = new HashSet<>();
    private final List<Reminder> failures = new ArrayList<>();
    private final List<String> outbox = new ArrayList<>();
    private boolean queueBroken;

    private final Reminders reminders = new Reminders(ledger, rules, log, this::letter, this::post, clock);

    private Optional<Mail> letter(Reminder due) {
        CommitmentId id = due.commitment().id();
        if (broken.contains(id)) {
            throw new IllegalStateException("No letter for " + id);
        }
        return unreachable.contains(id)
                ? Optional.empty()
                : Optional.of(new Mail(due.commitment().issueId() + " in " + due.daysAhead(), "", "", ""));
    }

    private boolean post(Mail mail) {
        return !queueBroken && outbox.add(mail.to());
    }

    private Reminders.Round round() {
        return reminders.remind(() -> false, (due, wrong) -> failures.add(due));
    }

    private Commitment make(long issue, LocalDate date) {
        return given(book.make(
                new IssueRef(issue, 10, false), new CommitmentTerms("Sales", date, 2, Side.IT), ActorMark.NOBODY));
    }

    @Test
    void a_promise_is_reminded_of_on_each_day_of_the_rules_and_on_no_other() {
        make(1, TODAY.plusDays(8));
        for (int day = 0; day <= 10; day++) {
            clock.set(TODAY.plusDays(day));
            round();
            round();
        }
        assertEquals(List.of("1 in 7", "1 in 1"), outbox);
    }

    @Test
    void the_days_are_those_an_administrator_chose() {
        HouseRules now = rules.current();
        rules.replace(
                new HouseRules(
                        now.notice(),
                        now.reopenDays(),
                        now.correctMinutes(),
                        List.of(3, 2, 0),
                        now.freshDays(),
                        now.causes(),
                        List.of(),
                        now.retention(),
                        now.consent(),
                        now.delivery(),
                        now.statusField(),
                        NameRule.PRESET,
                        MailRule.PRESET,
                        Set.of()),
                "admin");
        make(1, DUE);
        for (int day = 0; day <= 8; day++) {
            clock.set(TODAY.plusDays(day));
            round();
        }
        assertEquals(List.of("1 in 3", "1 in 2", "1 in 0"), outbox);
    }

    @Test
    void the_day_is_counted_where_the_requester_is() {
        // At noon UTC it is the 3rd already in Kiritimati, and the 2nd still everywhere to the west.
        given(book.make(
                new IssueRef(1, 10, false),
                new CommitmentTerms("Far east", DUE.plusDays(1), 2, Side.IT),
                ZoneId.of("Pacific/Kiritimati"),
                ActorMark.NOBODY));
        given(book.make(
                new IssueRef(2, 10, false),
                new CommitmentTerms("Far west", DUE.plusDays(1), 2, Side.IT),
                ZoneId.of("Pacific/Pago_Pago"),
                ActorMark.NOBODY));
        round();
        assertEquals(List.of("1 in 7"), outbox);
        clock.set(TODAY.plusDays(1));
        round();
        assertEquals(List.of("1 in 7", "2 in 7"), outbox);
    }

    @Test
    void small_promises_and_those_of_the_business_are_reminded_of_too() {
        given(book.make(
                new IssueRef(1, 10, false, 77L), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY));
        given(book.make(
                new IssueRef(2, 10, false), new CommitmentTerms("IT", DUE, 1, Side.BUSINESS), ActorMark.NOBODY));
        round();
        assertEquals(Set.of("1 in 7", "2 in 7"), Set.copyOf(outbox));
    }

    @Test
    void what_is_over_or_was_never_promised_is_not_reminded_of() {
        book.take(make(1, DUE).id(), new Step.Deliver(), ActorMark.NOBODY);
        book.take(make(2, DUE).id(), new Step.Withdraw(false, null, "We cannot do it"), ActorMark.NOBODY);
        book.take(make(3, DUE).id(), new Step.Withdraw(true, null, "No longer needed"), ActorMark.NOBODY);
        make(4, DUE);
        book.tombstone(4, clock.instant());
        book.offer(
                new IssueRef(5, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), Side.IT, ActorMark.NOBODY);
        assertEquals(0, round().count(ReminderResult.SENT));
        assertEquals(List.of(), outbox);
    }

    @Test
    void parts_are_reminded_of_until_their_whole_is_settled() {
        Commitment whole = make(1, DUE);
        given(book.split(
                whole.id(),
                List.of(new Part(new IssueRef(2, 10, false), 1, null), new Part(new IssueRef(3, 10, false), 1, null)),
                ActorMark.NOBODY));
        round();
        assertEquals(Set.of("1 in 7", "2 in 7", "3 in 7"), Set.copyOf(outbox));
        book.take(whole.id(), new Step.Withdraw(false, null, "We cannot do it"), ActorMark.NOBODY);
        clock.set(TODAY.plusDays(6));
        round();
        assertEquals(3, outbox.size());
    }

    @Test
    void the_agreed_date_counts_and_not_one_that_waits_for_consent() {
        Commitment promise = make(1, DUE);
        given(book.take(promise.id(), new Step.ChangeDate(DUE.plusDays(3), false, null, null), ActorMark.NOBODY));
        assertEquals(1, round().count(ReminderResult.SENT));
        given(book.take(promise.id(), new Step.Accept(null), ActorMark.NOBODY));
        clock.set(TODAY.plusDays(3));
        round();
        assertEquals(List.of("1 in 7", "1 in 7"), outbox);
    }

    @Test
    void moving_the_date_gives_no_second_mail_on_the_same_day() {
        Commitment promise = make(1, DUE);
        round();
        given(book.take(promise.id(), new Step.ChangeDate(TODAY.plusDays(1), true, null, null), ActorMark.NOBODY));
        assertEquals(1, round().count(ReminderResult.ALREADY));
        assertEquals(List.of("1 in 7"), outbox);
    }

    @Test
    void a_node_that_died_after_its_claim_has_not_left_a_second_mail_behind() {
        Commitment promise = make(1, DUE);
        log.claim(promise.id(), TODAY);
        assertEquals(1, round().count(ReminderResult.ALREADY));
        assertEquals(List.of(), outbox);
        clock.set(DUE.minusDays(1));
        round();
        assertEquals(List.of("1 in 1"), outbox, "the next reminder comes");
    }

    @Test
    void a_node_that_dies_between_claim_and_mail_loses_one_mail_and_never_sends_two() {
        make(1, DUE);
        Reminders dying = new Reminders(
                ledger,
                rules,
                log,
                this::letter,
                mail -> {
                    throw new PowerCut();
                },
                clock);
        assertThrows(PowerCut.class, () -> dying.remind(() -> false, (due, wrong) -> failures.add(due)));
        assertEquals(1, round().count(ReminderResult.ALREADY));
        assertEquals(List.of(), outbox);
    }

    @Test
    void a_letter_that_fails_does_not_keep_the_others_back_and_is_tried_again() {
        Commitment bad = make(1, DUE);
        make(2, DUE);
        broken.add(bad.id());
        Reminders.Round first = round();
        assertEquals(1, first.count(ReminderResult.FAILED));
        assertEquals(1, first.count(ReminderResult.SENT));
        assertEquals(bad.id(), failures.get(0).commitment().id());
        broken.clear();
        round();
        assertEquals(List.of("2 in 7", "1 in 7"), outbox);
    }

    @Test
    void what_the_queue_refused_is_tried_again() {
        make(1, DUE);
        queueBroken = true;
        assertEquals(1, round().count(ReminderResult.FAILED));
        queueBroken = false;
        assertEquals(1, round().count(ReminderResult.SENT));
        assertEquals(List.of("1 in 7"), outbox);
    }

    @Test
    void who_can_be_reached_later_on_the_day_is_reminded_then() {
        unreachable.add(make(1, DUE).id());
        assertEquals(1, round().count(ReminderResult.UNREACHABLE));
        unreachable.clear();
        assertEquals(1, round().count(ReminderResult.SENT));
    }

    @Test
    void more_than_one_page_is_read_to_the_end() {
        for (long issue = 1; issue <= Reminders.PAGE + 5; issue++) {
            make(issue, DUE);
        }
        assertEquals(Reminders.PAGE + 5, round().count(ReminderResult.SENT));
        assertEquals(Reminders.PAGE + 5, Set.copyOf(outbox).size());
    }

    @Test
    void a_round_that_is_stopped_is_finished_by_the_next() {
        make(1, DUE);
        make(2, DUE);
        Reminders.Round stopped = reminders.remind(() -> !outbox.isEmpty(), (due, wrong) -> failures.add(due));
        assertFalse(stopped.complete());
        assertEquals(1, outbox.size());
        assertTrue(round().complete());
        assertEquals(2, Set.copyOf(outbox).size());
    }

    @Test
    void claims_of_long_ago_are_forgotten() {
        Commitment promise = make(1, DUE);
        LocalDate old = TODAY.minusDays(Reminders.REMEMBERED_DAYS + 1);
        log.claim(promise.id(), old);
        round();
        assertFalse(log.claimed(promise.id(), old));
        assertTrue(log.claimed(promise.id(), TODAY));
    }
}
