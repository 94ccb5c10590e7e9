package dev.kept.core.notice;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.commitment.Undo;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.Mail;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.notice.NoticeLetters.NoticeItem;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears what, when, and how often: with fakes, by the hour and the day. */
final class NoticeRoundsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(7);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String ANN = "ann@sales.example";
    private static final String BOB = "bob@sales.example";
    private static final ActorMark PM = ActorMark.of("pm");

    /** Nobody catches it, as nobody catches the end of the process. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Mail addresses are contacts; {@code nobody} is one whom mail does not reach. */
    private static final Contacts ADDRESSES = new Contacts() {
        @Override
        public Optional<String> address(String contact) {
            return contact.equals("nobody") ? Optional.empty() : Optional.of(contact);
        }

        @Override
        public String actor(String contact) {
            return contact;
        }
    };

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final InMemoryNoticeStore store = new InMemoryNoticeStore();
    private final InMemoryNoticeChoices choices = new InMemoryNoticeChoices();
    private final List<String> failures = new ArrayList<>();
    private final List<String> outbox = new ArrayList<>();
    private boolean queueBroken;
    private boolean powerCut;

    private final NoticeRounds rounds = new NoticeRounds(
            functions,
            rules,
            ADDRESSES,
            new NoticeGathering(ledger, ledger, store, ADDRESSES),
            new NoticeMailing(ledger, store, choices, NoticeRoundsTest::letter, this::post),
            clock);

    /** Says in its text what it tells, in the order in which it was gathered. */
    private static Mail letter(NoticeReader reader, List<NoticeItem> items) {
        String told = items.stream()
                .map(item -> item.kind() + " " + item.commitment().issueId()
                        + (item.kind() == NoticeKind.MOVED ? " " + item.date() : ""))
                .collect(Collectors.joining(", "));
        return new Mail(reader.address(), "", told, "");
    }

    private boolean post(Mail mail) {
        if (powerCut) {
            throw new PowerCut();
        }
        return !queueBroken && outbox.add(mail.to() + ": " + mail.text());
    }

    @BeforeEach
    void sales_has_a_contact_and_notices_are_looked_for() {
        functions.save(sales(Rhythm.SOON, ANN));
        round();
    }

    private static BusinessFunction sales(Rhythm rhythm, String... contacts) {
        return new BusinessFunction("Sales", null, null, List.of(contacts), Map.of(), rhythm);
    }

    private void round() {
        round(() -> false);
    }

    private NoticeRounds.NoticeRound round(BooleanSupplier stopped) {
        return rounds.run(stopped, (about, wrong) -> failures.add(about));
    }

    /** What goes out once nothing that happened so far can be taken back. */
    private List<String> sent() {
        return sentAt(after(Undo.FOR));
    }

    private List<String> sentAt(Instant now) {
        clock.set(now);
        outbox.clear();
        round();
        return List.copyOf(outbox);
    }

    private Instant after(Duration time) {
        return clock.instant().plus(time);
    }

    private Commitment make(long issue) {
        return given(book.make(
                new IssueRef(issue, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY));
    }

    private Commitment take(Commitment commitment, Step step) {
        return given(book.take(commitment.id(), step, PM));
    }

    private Commitment answered(Commitment commitment, Step step, String contact) {
        return given(book.take(commitment.id(), step, ActorMark.of(contact), Via.LINK));
    }

    @Test
    void a_delivery_is_told_once_and_that_it_was_kept_at_the_end_of_the_day() {
        take(make(1), new Step.Deliver());
        assertEquals(List.of(ANN + ": DELIVERED 1"), sent());
        assertEquals(List.of(), sentAt(after(Duration.ofHours(2))));
        assertEquals(List.of(), sentAt(Instant.parse("2026-03-09T23:59:59Z")));
        assertEquals(List.of(ANN + ": KEPT 1"), sentAt(Instant.parse("2026-03-10T00:00:00Z")));
        for (int day = 0; day < 30; day++) {
            assertEquals(List.of(), sentAt(after(Duration.ofDays(1))));
        }
    }

    @Test
    void nothing_is_told_while_it_can_be_taken_back() {
        Commitment slip = make(1);
        Instant at = clock.instant();
        take(slip, new Step.Deliver());
        assertEquals(List.of(), sentAt(at.plus(Undo.FOR).minusMillis(1)));
        assertEquals(List.of(ANN + ": DELIVERED 1"), sentAt(at.plus(Undo.FOR)));
    }

    @Test
    void what_was_taken_back_within_that_time_is_never_told_and_done_again_it_waits_as_long_again() {
        Commitment slip = make(1);
        Instant at = clock.instant();
        take(slip, new Step.Deliver());
        assertEquals(List.of(), sentAt(at.plusSeconds(20)));
        take(slip, new Undo(null, true).step("A slip"));
        clock.set(at.plusSeconds(50));
        take(slip, new Step.Deliver());
        assertEquals(List.of(), sentAt(at.plusSeconds(70)));
        take(slip, new Undo(null, true).step("A slip again"));
        assertEquals(List.of(), sentAt(at.plus(Duration.ofHours(2))));
        take(slip, new Step.Deliver());
        assertEquals(List.of(ANN + ": DELIVERED 1"), sent());
    }

    @Test
    void kept_on_the_last_minute_of_the_day_waits_as_well() {
        Commitment slip = make(1);
        Instant over = DUE.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        clock.set(over.minusSeconds(10));
        take(slip, new Step.Deliver());
        assertEquals(List.of(), sentAt(over.plusSeconds(40)));
        assertEquals(List.of(ANN + ": KEPT 1"), sentAt(over.plusSeconds(50)));
    }

    @Test
    void a_refusal_that_the_contact_takes_back_at_once_is_not_told_to_the_others() {
        functions.save(sales(Rhythm.SOON, ANN, BOB));
        Commitment moved = make(1);
        take(moved, new Step.ChangeDate(DUE.plusDays(3), false, null, "More work"));
        answered(moved, new Step.Decline("No"), ANN);
        round();
        take(moved, new Step.ChangeDate(DUE.plusDays(3), false, null, "More work, as we said"));
        answered(moved, new Step.Accept(null), ANN);
        assertEquals(List.of(BOB + ": MOVED 1 2026-03-12"), sent());
    }

    @Test
    void a_miss_is_told_when_the_day_is_over_where_the_requester_is() {
        given(book.make(
                new IssueRef(1, 10, false),
                new CommitmentTerms("Sales", DUE, 1, Side.IT),
                ZoneId.of("Pacific/Kiritimati"),
                ActorMark.NOBODY));
        given(book.make(
                new IssueRef(2, 10, false),
                new CommitmentTerms("Sales", DUE, 1, Side.IT),
                ZoneId.of("Pacific/Pago_Pago"),
                ActorMark.NOBODY));
        assertEquals(List.of(), sentAt(Instant.parse("2026-03-09T09:59:59Z")));
        assertEquals(List.of(ANN + ": MISSED 1"), sentAt(Instant.parse("2026-03-09T10:00:00Z")));
        assertEquals(List.of(), sentAt(Instant.parse("2026-03-10T10:59:59Z")));
        assertEquals(List.of(ANN + ": MISSED 2"), sentAt(Instant.parse("2026-03-10T11:00:00Z")));
        assertEquals(List.of(), sentAt(after(Duration.ofDays(1))));
    }

    @Test
    void the_day_ends_at_midnight_there_also_when_the_clocks_are_put_on() {
        clock.set(LocalDate.of(2026, 3, 27));
        given(book.make(
                new IssueRef(1, 10, false),
                new CommitmentTerms("Sales", LocalDate.of(2026, 3, 29), 1, Side.IT),
                BERLIN,
                ActorMark.NOBODY));
        // The day has 23 hours: its end is at 22:00 UTC, and the day before ended at 23:00.
        assertEquals(List.of(), sentAt(Instant.parse("2026-03-29T21:59:59Z")));
        assertEquals(List.of(ANN + ": MISSED 1"), sentAt(Instant.parse("2026-03-29T22:00:00Z")));
    }

    @Test
    void a_late_delivery_is_told_and_kept_is_not() {
        Commitment late = make(1);
        clock.set(DUE.plusDays(1));
        assertEquals(List.of(ANN + ": MISSED 1"), sent());
        clock.set(DUE.plusDays(2));
        take(late, new Step.Deliver());
        assertEquals(List.of(ANN + ": DELIVERED 1"), sent());
        assertEquals(List.of(), sentAt(after(Duration.ofDays(1))));
    }

    @Test
    void whoever_confirms_hears_nothing_new_and_the_others_at_once_that_it_was_kept() {
        functions.save(sales(Rhythm.SOON, ANN, BOB, "nobody"));
        Commitment one = make(1);
        take(one, new Step.Deliver());
        assertEquals(List.of(ANN + ": DELIVERED 1", BOB + ": DELIVERED 1"), sent());
        answered(one, new Step.AcceptDone(), ANN);
        assertEquals(List.of(BOB + ": KEPT 1"), sentAt(after(Duration.ofHours(1))));
        assertEquals(
                List.of(ANN + ": KEPT 1"), sentAt(DUE.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    @Test
    void what_was_stated_in_their_name_was_mailed_by_the_step_and_is_not_told_again() {
        Commitment one = make(1);
        take(one, new Step.ChangeDate(DUE.plusDays(3), true, null, "As we agreed"));
        Commitment other = make(2);
        take(other, new Step.Withdraw(true, null, "No longer needed"));
        assertEquals(List.of(), sent());
    }

    @Test
    void a_warning_and_a_new_date_that_waits_are_told_by_the_step() {
        take(make(1), new Step.Warn(null, "Late"));
        take(make(2), new Step.ChangeDate(DUE.plusDays(3), false, null, "More work"));
        assertEquals(List.of(), sent());
    }

    @Test
    void what_one_contact_answers_the_others_hear() {
        functions.save(sales(Rhythm.SOON, ANN, BOB));
        Commitment moved = make(1);
        take(moved, new Step.ChangeDate(DUE.plusDays(3), false, null, "More work"));
        answered(moved, new Step.Accept(null), ANN);
        Commitment declined = make(2);
        take(declined, new Step.ChangeDate(DUE.plusDays(3), false, null, "More work"));
        answered(declined, new Step.Decline("No"), ANN);
        assertEquals(List.of(BOB + ": MOVED 1 2026-03-12, DECLINED 2"), sent());
    }

    @Test
    void taken_up_declined_and_withdrawn_by_the_other_side_are_told() {
        Commitment asked = given(book.offer(
                new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), Side.BUSINESS, PM));
        take(asked, new Step.Accept(null));
        Commitment refused = given(book.offer(
                new IssueRef(2, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), Side.BUSINESS, PM));
        take(refused, new Step.Decline("No time"));
        take(make(3), new Step.Withdraw(false, null, "We cannot do it"));
        assertEquals(List.of(ANN + ": TAKEN_UP 1, DECLINED 2, WITHDRAWN 3"), sent());
        assertEquals(
                List.of(),
                sentAt(DUE.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)).stream()
                        .filter(mail -> mail.contains("3"))
                        .toList(),
                "of what was withdrawn they have heard");
    }

    @Test
    void at_most_one_mail_an_hour_and_what_gathered_goes_in_one() {
        take(make(1), new Step.Deliver());
        assertEquals(List.of(ANN + ": DELIVERED 1"), sent());
        take(make(2), new Step.Deliver());
        take(make(3), new Step.Withdraw(false, null, "We cannot do it"));
        assertEquals(List.of(), sentAt(after(Duration.ofMinutes(59))));
        assertEquals(List.of(ANN + ": DELIVERED 2, WITHDRAWN 3"), sentAt(after(Duration.ofMinutes(1))));
    }

    @Test
    void what_is_so_no_more_when_the_mail_goes_is_left_out() {
        take(make(1), new Step.Deliver());
        sent();
        Commitment reopened = make(2);
        take(reopened, new Step.Deliver());
        sent();
        take(reopened, new Step.Reopen("Not done"));
        assertEquals(List.of(), sentAt(after(Duration.ofHours(1))));
        take(reopened, new Step.Deliver());
        assertEquals(List.of(ANN + ": DELIVERED 2"), sent());
    }

    @Test
    void delivered_and_kept_are_not_both_told_in_one_mail() {
        functions.save(sales(Rhythm.WEEKLY, ANN));
        clock.set(DUE);
        take(make(1), new Step.Deliver());
        clock.set(DUE.plusDays(7));
        assertEquals(List.of(ANN + ": KEPT 1"), sent());
        assertEquals(2, store.told(ledger.ofIssue(1).get(0).id()).size(), "both are settled by it");
    }

    @Test
    void so_many_a_day_and_the_rest_goes_into_the_next_days_mail() {
        rules.replace(rules.current().with(new MailRule(true, null, 2)), "admin");
        List<String> all = new ArrayList<>();
        clock.set(Instant.parse("2026-03-03T08:00:00Z"));
        for (long issue = 1; issue <= 6; issue++) {
            take(make(issue), new Step.Deliver());
            all.addAll(sent());
            clock.set(after(Duration.ofHours(1)));
        }
        assertEquals(List.of(ANN + ": DELIVERED 1", ANN + ": DELIVERED 2"), all);
        assertEquals(List.of(), sentAt(Instant.parse("2026-03-03T23:59:59Z")));
        assertEquals(
                List.of(ANN + ": DELIVERED 3, DELIVERED 4, DELIVERED 5, DELIVERED 6"),
                sentAt(Instant.parse("2026-03-04T00:00:00Z")));
    }

    @Test
    void the_function_says_how_often_unless_the_reader_chose() {
        // A Monday at noon. The next morning, the next Monday, and never.
        functions.save(new BusinessFunction("Sales", BERLIN, null, List.of(ANN), Map.of(), Rhythm.DAILY));
        take(make(1), new Step.Deliver());
        assertEquals(List.of(), sentAt(Instant.parse("2026-03-03T05:59:59Z")));
        assertEquals(List.of(ANN + ": DELIVERED 1"), sentAt(Instant.parse("2026-03-03T06:00:00Z")));
        choices.choose(NoticeReader.id(ANN.toUpperCase()), Rhythm.WEEKLY);
        take(make(2), new Step.Deliver());
        assertEquals(List.of(), sentAt(Instant.parse("2026-03-09T05:59:59Z")));
        assertEquals(List.of(ANN + ": DELIVERED 2"), sentAt(Instant.parse("2026-03-09T06:00:00Z")));
        choices.choose(NoticeReader.id(ANN), Rhythm.QUESTIONS_ONLY);
        take(make(3), new Step.Deliver());
        assertEquals(List.of(), sentAt(Instant.parse("2026-03-25T06:00:00Z")));
        choices.choose(NoticeReader.id(ANN), Rhythm.SOON);
        assertEquals(List.of(), sent(), "what was not wanted is not sent later");
    }

    @Test
    void a_function_with_questions_only_hears_nothing_but_who_chose_more() {
        functions.save(sales(Rhythm.QUESTIONS_ONLY, ANN, BOB));
        choices.choose(NoticeReader.id(BOB), Rhythm.SOON);
        take(make(1), new Step.Deliver());
        assertEquals(List.of(BOB + ": DELIVERED 1"), sent());
    }

    @Test
    void one_person_of_two_functions_gets_one_mail_as_often_as_the_busier_one() {
        functions.save(sales(Rhythm.WEEKLY, ANN));
        functions.save(
                new BusinessFunction("Finance", null, null, List.of("ANN@sales.example"), Map.of(), Rhythm.SOON));
        take(make(1), new Step.Deliver());
        Commitment other = given(book.make(
                new IssueRef(2, 10, false), new CommitmentTerms("Finance", DUE, 1, Side.IT), ActorMark.NOBODY));
        take(other, new Step.Deliver());
        assertEquals(List.of("ANN@sales.example: DELIVERED 1, DELIVERED 2"), sent());
    }

    @Test
    void switched_off_nothing_is_asked_and_what_happened_meanwhile_is_never_told() {
        rules.replace(rules.current().with(new MailRule(false, null, 5)), "admin");
        take(make(1), new Step.Deliver());
        assertEquals(List.of(), sent());
        clock.set(after(Duration.ofHours(5)));
        rules.replace(rules.current().with(new MailRule(true, null, 5)), "admin");
        assertEquals(List.of(), sent());
        take(make(2), new Step.Deliver());
        assertEquals(List.of(ANN + ": DELIVERED 2"), sent());
    }

    @Test
    void what_happened_before_the_first_round_is_never_told() {
        InMemoryNoticeStore fresh = new InMemoryNoticeStore();
        take(make(1), new Step.Deliver());
        make(2);
        NoticeRounds installed = new NoticeRounds(
                functions,
                rules,
                ADDRESSES,
                new NoticeGathering(ledger, ledger, fresh, ADDRESSES),
                new NoticeMailing(ledger, fresh, choices, NoticeRoundsTest::letter, this::post),
                clock);
        clock.set(DUE.plusDays(3));
        for (int hour = 0; hour < 30; hour++) {
            installed.run(() -> false, (about, wrong) -> failures.add(about));
            clock.set(after(Duration.ofHours(1)));
        }
        assertEquals(List.of(), outbox);
    }

    @Test
    void a_house_without_contacts_is_asked_nothing_else() {
        functions.save(sales(Rhythm.SOON));
        NoticeRounds asked = new NoticeRounds(
                functions,
                rules,
                ADDRESSES,
                new NoticeGathering(null, null, null, null),
                new NoticeMailing(null, null, null, null, null),
                clock);
        assertTrue(asked.run(() -> false, (about, wrong) -> failures.add(about)).complete());
        functions.save(sales(Rhythm.SOON, ANN));
        rules.replace(rules.current().with(new MailRule(false, null, 5)), "admin");
        assertTrue(asked.run(() -> false, (about, wrong) -> failures.add(about)).complete());
        rules.replace(rules.current().with(new MailRule(true, null, 5)), "admin");
        assertThrows(NullPointerException.class, () -> asked.run(() -> false, (about, wrong) -> failures.add(about)));
    }

    @Test
    void a_node_that_dies_between_claim_and_mail_sends_nothing_twice() {
        take(make(1), new Step.Deliver());
        clock.set(after(Undo.FOR));
        powerCut = true;
        assertThrows(PowerCut.class, this::round);
        powerCut = false;
        assertEquals(List.of(), sentAt(after(Duration.ofHours(2))));
    }

    @Test
    void where_there_is_no_queue_the_next_round_tries_again() {
        take(make(1), new Step.Deliver());
        clock.set(after(Undo.FOR));
        queueBroken = true;
        assertEquals(1, round(() -> false).failed());
        queueBroken = false;
        assertEquals(List.of(ANN + ": DELIVERED 1"), sent());
    }

    @Test
    void a_round_that_is_stopped_loses_nothing() {
        take(make(1), new Step.Deliver());
        assertFalse(round(() -> true).complete());
        assertEquals(List.of(), outbox);
        assertEquals(List.of(ANN + ": DELIVERED 1"), sent());
    }

    @Test
    void a_contact_taken_off_the_list_hears_nothing_more() {
        functions.save(sales(Rhythm.DAILY, ANN, BOB));
        take(make(1), new Step.Deliver());
        round();
        functions.save(sales(Rhythm.DAILY, BOB));
        assertEquals(List.of(BOB + ": DELIVERED 1"), sentAt(after(Duration.ofDays(1))));
    }

    @Test
    void a_deleted_issue_and_the_parts_of_a_split_promise_are_not_told() {
        take(make(1), new Step.Deliver());
        book.tombstone(1, clock.instant());
        assertEquals(List.of(), sent());
    }

    @Test
    void an_event_that_turns_up_behind_later_ones_is_told_too() {
        clock.set(after(Duration.ofMinutes(11)));
        round();
        NoticePosition before = store.position().orElseThrow();
        take(make(1), new Step.Deliver());
        assertEquals(1, sent().size());
        assertEquals(before.from(), store.position().orElseThrow().from(), "looked at again for ten minutes");
        clock.set(after(Duration.ofMinutes(11)));
        round();
        clock.set(after(Duration.ofMinutes(11)));
        round();
        assertEquals(ledger.last(), store.position().orElseThrow().from());
        assertEquals(List.of(), failures);
    }
}
