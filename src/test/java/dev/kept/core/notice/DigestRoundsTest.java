package dev.kept.core.notice;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.Mail;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.notice.WeeklyDigest.DigestGroup;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a function reads of its week, when, and that nobody reads it twice. */
final class DigestRoundsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = MONDAY.plusWeeks(1);
    private static final String ANN = "ann@sales.example";
    private static final String BOB = "bob@sales.example";
    private static final ActorMark PM = ActorMark.of("pm");

    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

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

    private static final DigestLetters LETTERS = new DigestLetters() {
        @Override
        public Mail letter(NoticeReader reader, WeeklyDigest digest) {
            return new Mail(reader.address(), "", groups(digest).toString(), "");
        }

        @Override
        public Mail preview(WeeklyDigest digest, Texts texts) {
            throw new AssertionError("Nobody looks");
        }
    };

    private final TickingClock clock = new TickingClock(MONDAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final GoalBook goalBook = new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, clock);
    private final InMemoryDigestStore store = new InMemoryDigestStore();
    private final InMemoryNoticeChoices choices = new InMemoryNoticeChoices();
    private final List<String> outbox = new ArrayList<>();
    private boolean queueBroken;
    private boolean powerCut;

    private final DigestRounds rounds = new DigestRounds(
            functions,
            rules,
            new DigestSource(new InMemoryListing(ledger), book, goals, goalBook, new Capabilities(rules)),
            store,
            new DigestMailing(store, choices, ADDRESSES, LETTERS, this::post, clock),
            clock);

    private boolean post(Mail mail) {
        if (powerCut) {
            throw new PowerCut();
        }
        return !queueBroken && outbox.add(mail.to() + ": " + mail.text());
    }

    private static Map<DigestGroup, List<Long>> groups(WeeklyDigest digest) {
        Map<DigestGroup, List<Long>> groups = new TreeMap<>();
        digest.parts()
                .forEach(part -> groups.put(
                        part.group(),
                        part.commitments().stream().map(Commitment::issueId).toList()));
        return groups;
    }

    @BeforeEach
    void sales_gets_a_digest() {
        functions.save(sales(Rhythm.SOON, ANN, BOB, "nobody"));
        store.turn("Sales", true, "admin");
    }

    private static BusinessFunction sales(Rhythm rhythm, String... contacts) {
        return new BusinessFunction("Sales", null, null, List.of(contacts), Map.of(), rhythm);
    }

    private List<String> sentAt(String instant) {
        clock.set(Instant.parse(instant));
        outbox.clear();
        rounds.run(() -> false, (about, wrong) -> {
            throw new AssertionError(about, wrong);
        });
        return List.copyOf(outbox);
    }

    private Commitment make(long issue, LocalDate due) {
        return given(book.make(
                new IssueRef(issue, 10, false), new CommitmentTerms("Sales", due, 1, Side.IT), ActorMark.NOBODY));
    }

    private Commitment take(Commitment commitment, Step step) {
        return given(book.take(commitment.id(), step, PM));
    }

    private WeeklyDigest preview() {
        return rounds.preview(functions.find("Sales").orElseThrow());
    }

    @Test
    void a_week_is_told_what_was_kept_first() {
        Commitment kept = make(1, MONDAY.plusDays(3));
        make(2, MONDAY.plusDays(4));
        Commitment warned = make(3, NEXT.plusDays(13));
        Commitment moved = make(4, NEXT.plusDays(2));
        make(5, NEXT.plusDays(14));
        make(6, NEXT);
        Commitment hidden = make(7, MONDAY.plusDays(2));
        given(book.restrict(hidden.id(), true));
        given(book.make(
                new IssueRef(8, 10, false),
                new CommitmentTerms("Finance", MONDAY.plusDays(1), 1, Side.IT),
                ActorMark.NOBODY));
        given(book.offer(
                new IssueRef(9, 10, false), new CommitmentTerms("Sales", NEXT.plusDays(40), 1, Side.IT), Side.IT, PM));
        clock.set(MONDAY.plusDays(1));
        take(kept, new Step.Deliver());
        given(book.take(kept.id(), new Step.Thank("Fine"), ActorMark.of(ANN), Via.CONTACT));
        take(warned, new Step.Warn(null, "Late parts"));
        given(book.take(moved.id(), new Step.ChangeDate(NEXT.plusDays(30), false, null, "Later"), PM, Via.STATEMENT));
        given(book.take(moved.id(), new Step.Accept(null), ActorMark.of(ANN), Via.CONTACT));
        goalBook.save(new Goal("ALL", "For all", null), "admin");
        goalBook.save(new Goal("DONE", "Confirmed", null), "admin");
        given(goalBook.say(new GoalSaying("DONE", 1, GoalDeed.CONFIRM_GOAL, "step-0001"), Side.BUSINESS, ANN));
        clock.set(NEXT);
        WeeklyDigest digest = preview();
        assertEquals(
                "{KEPT=[1], THANKED=[1], WARNED=[3], MOVED=[4], MISSED=[2], ASKED=[1, 9], DUE=[6, 3]}",
                groups(digest).toString());
        assertEquals(List.of("For all"), digest.goals());
        assertEquals(1, digest.keptThisMonth());
        assertEquals(MONDAY, digest.from());
        assertEquals(NEXT.minusDays(1), digest.to());
        clock.set(NEXT.plusWeeks(1));
        assertTrue(groups(preview()).get(DigestGroup.MISSED).contains(6L), "the next week tells its own");
    }

    @Test
    void it_goes_out_on_monday_morning_where_the_function_is_to_each_contact_once() {
        make(1, NEXT.plusDays(3));
        functions.save(new BusinessFunction(
                "Sales", ZoneId.of("America/New_York"), null, List.of(ANN, BOB), Map.of(), Rhythm.SOON));
        assertEquals(List.of(), sentAt("2026-03-09T10:59:00Z"), "6:59 in New York");
        assertEquals(List.of(ANN + ": {DUE=[1]}", BOB + ": {DUE=[1]}"), sentAt("2026-03-09T11:00:00Z"));
        assertEquals(List.of(), sentAt("2026-03-09T12:00:00Z"));
        assertEquals(2, sentAt("2026-03-18T12:00:00Z").size(), "the next week, two days late: no node was up");
        assertEquals(List.of(), sentAt("2026-03-26T12:00:00Z"), "on Thursday it is no news any more");
    }

    @Test
    void nobody_gets_it_who_did_not_want_to_or_whose_house_or_function_did_not() {
        make(1, NEXT.plusDays(3));
        choices.choose(NoticeReader.id(BOB), Rhythm.QUESTIONS_ONLY);
        assertEquals(List.of(ANN + ": {DUE=[1]}"), sentAt("2026-03-09T12:00:00Z"));
        functions.save(sales(Rhythm.QUESTIONS_ONLY, ANN, BOB));
        assertEquals(List.of(), sentAt("2026-03-16T12:00:00Z"));
        choices.choose(NoticeReader.id(BOB), Rhythm.WEEKLY);
        assertEquals(1, sentAt("2026-03-16T13:00:00Z").size(), "who chose it for themselves");
        rules.replace(HouseRules.STANDARD.with(new MailRule(false, null, 5)), "admin");
        assertEquals(List.of(), sentAt("2026-03-23T12:00:00Z"));
        rules.replace(HouseRules.STANDARD, "admin");
        store.turn("Sales", false, "admin");
        assertEquals(List.of(), sentAt("2026-03-23T13:00:00Z"));
    }

    @Test
    void a_week_without_anything_sends_nothing() {
        assertTrue(preview().empty());
        assertEquals(List.of(), sentAt("2026-03-09T12:00:00Z"));
    }

    @Test
    void a_node_that_dies_between_claim_and_mail_sends_nothing_twice_and_a_broken_queue_is_tried_again() {
        make(1, NEXT.plusDays(3));
        powerCut = true;
        assertThrows(PowerCut.class, () -> sentAt("2026-03-09T12:00:00Z"));
        powerCut = false;
        queueBroken = true;
        assertEquals(List.of(), sentAt("2026-03-09T13:00:00Z"));
        queueBroken = false;
        assertEquals(List.of(BOB + ": {DUE=[1]}"), sentAt("2026-03-09T14:00:00Z"), "that of Ann is lost");
    }
}
