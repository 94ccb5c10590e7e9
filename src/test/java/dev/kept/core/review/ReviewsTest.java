package dev.kept.core.review;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.liaison.DecisionRecord;
import dev.kept.core.liaison.DecisionRecord.DecisionOption;
import dev.kept.core.liaison.InMemoryLiaisonStore;
import dev.kept.core.liaison.LiaisonDeed.DecisionTaken;
import dev.kept.core.liaison.LiaisonEvent;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import dev.kept.core.pulse.InMemoryPulseStore;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestTerms;
import dev.kept.core.request.InMemoryRequestStore;
import dev.kept.core.review.ReviewAgenda.AgendaGroup;
import dev.kept.core.review.ReviewAgenda.AgendaPromise;
import dev.kept.core.review.ReviewAgenda.Lack;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.sheet.SheetGoals;
import dev.kept.core.sheet.Sheets.SeenPromiseOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is on the agenda of a review, and why: lines from promises and goals as of a day. */
class ReviewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ActorMark PM = ActorMark.of("pm");
    private static final long SHOP = 10;
    private static final long ERP = 20;

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final House house = HouseTerms.standard(ZoneOffset.UTC, "house");
    private final CommitmentBook book = new CommitmentBook(ledger, clock, house);
    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final InMemoryRequestStore requests = new InMemoryRequestStore();
    private final Capabilities capabilities = new Capabilities(new InMemoryRuleStore(clock));
    private final InMemoryLiaisonStore said = new InMemoryLiaisonStore();
    private final Reviews reviews = new Reviews(
            new SheetGoals(goals, capabilities),
            requests,
            new Liaisons(said, new InMemoryFunctionStore(), new InMemoryPulseStore(), house, capabilities, clock));
    private final List<Commitment> made = new ArrayList<>();
    private List<String> contacts = List.of("ann@sales.example");

    private Commitment promised(long issue, LocalDate due) {
        return noted(book.make(new IssueRef(issue, SHOP, false), new CommitmentTerms("Sales", due, 1, Side.IT), PM));
    }

    private Commitment offered(long issue, LocalDate due) {
        return noted(book.offer(
                new IssueRef(issue, ERP, false), new CommitmentTerms("Sales", due, 1, Side.IT), Side.IT, PM));
    }

    private Commitment noted(Answer<Commitment> answer) {
        Commitment one = given(answer);
        made.add(one);
        return one;
    }

    private void taken(Commitment one, Step step) {
        given(book.take(one.id(), step, PM));
    }

    private void answered(Commitment one, Step step) {
        given(book.take(one.id(), step, ActorMark.of("ann"), Via.CONTACT));
    }

    private ReviewAgenda agenda(String... projects) {
        return agenda(given(ReviewSpan.of(null, clock.day())), projects);
    }

    private ReviewAgenda agenda(ReviewSpan span, String... projects) {
        List<SeenPromiseOn> seen = made.stream()
                .map(one -> book.find(one.id()).orElseThrow())
                .map(one -> new SeenPromiseOn(one, "SHOP-" + one.issueId(), "Title " + one.issueId()))
                .toList();
        BusinessFunction sales = new BusinessFunction("Sales", null, null, contacts);
        Set<Long> ids = List.of(projects).contains("SHOP") ? Set.of(SHOP) : Set.of();
        return reviews.agenda(new ReviewScope(sales, List.of(projects), ids, span), seen, false);
    }

    private static Map<AgendaGroup, List<String>> rows(ReviewAgenda agenda) {
        return agenda.promises().stream()
                .collect(Collectors.groupingBy(
                        AgendaPromise::group, Collectors.mapping(AgendaPromise::issueKey, Collectors.toList())));
    }

    private static AgendaPromise row(ReviewAgenda agenda, String key) {
        return agenda.promises().stream()
                .filter(one -> one.issueKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void promises_stand_by_what_is_to_be_said_of_them_and_what_was_kept_comes_first() {
        Commitment kept = promised(1, TODAY.plusDays(5));
        Commitment late = promised(2, TODAY.plusDays(3));
        promised(3, TODAY.plusDays(4));
        Commitment warned = promised(4, TODAY.plusDays(25));
        Commitment moved = promised(5, TODAY.plusDays(20));
        promised(6, TODAY.plusDays(30));
        promised(7, TODAY.plusDays(60));
        taken(warned, new Step.Warn(null, "The printer is broken."));
        taken(moved, new Step.ChangeDate(TODAY.plusDays(27), false, null, "The printer is broken."));
        clock.set(TODAY.plusDays(5));
        taken(kept, new Step.Deliver());
        taken(late, new Step.Deliver());
        ReviewAgenda agenda = agenda();
        assertEquals(
                Map.of(
                        AgendaGroup.KEPT, List.of("SHOP-1"),
                        AgendaGroup.LATE, List.of("SHOP-2"),
                        AgendaGroup.WAITING, List.of("SHOP-5"),
                        AgendaGroup.IN_DANGER, List.of("SHOP-3", "SHOP-4"),
                        AgendaGroup.NEXT, List.of("SHOP-6")),
                rows(agenda));
        assertEquals("SHOP-1", agenda.promises().get(0).issueKey());
        assertEquals(TODAY.plusDays(27), row(agenda, "SHOP-5").facts().proposed());
        assertEquals(1, agenda.awaits(Side.BUSINESS));
        assertEquals(0, agenda.awaits(Side.IT));
    }

    @Test
    void what_was_delivered_before_the_last_review_is_told_again_only_when_thanks_came_since() {
        Commitment thanked = promised(1, TODAY.plusDays(2));
        Commitment before = promised(2, TODAY.plusDays(2));
        clock.set(TODAY.plusDays(1));
        taken(thanked, new Step.Deliver());
        taken(before, new Step.Deliver());
        answered(before, new Step.Thank(null));
        clock.set(TODAY.plusDays(10));
        answered(thanked, new Step.Thank("Well done"));
        ReviewAgenda agenda = agenda(given(ReviewSpan.of(TODAY.plusDays(5), clock.day())));
        assertEquals(Map.of(AgendaGroup.THANKED, List.of("SHOP-1")), rows(agenda), "kept was counted last time");
        assertTrue(agenda.promises().get(0).facts().thanked());
    }

    @Test
    void a_delivery_says_whose_word_it_is_that_it_was_confirmed() {
        Commitment open = promised(1, TODAY.plusDays(2));
        Commitment answered = promised(2, TODAY.plusDays(2));
        Commitment stated = promised(3, TODAY.plusDays(2));
        for (Commitment one : made) {
            taken(one, new Step.Deliver());
        }
        answered(answered, new Step.AcceptDone());
        taken(stated, new Step.AcceptDone());
        ReviewAgenda agenda = agenda();
        assertEquals(null, row(agenda, "SHOP-" + open.issueId()).facts().confirmed());
        assertEquals(Word.ANSWERED, row(agenda, "SHOP-2").facts().confirmed());
        assertEquals(Word.STATED, row(agenda, "SHOP-3").facts().confirmed());
    }

    @Test
    void an_offer_is_on_deck_until_the_other_side_was_told_what_it_wants_to_know() {
        Commitment offer = offered(1, TODAY.plusDays(9));
        assertEquals(
                List.of(Lack.COST, Lack.EFFORT, Lack.DEADLINE, Lack.RISK),
                row(agenda(), "SHOP-1").lacks());
        taken(offer, new Step.Disclose(Facet.COST, Disclosure.Form.VALUE, "12 k", null));
        taken(offer, new Step.Disclose(Facet.EFFORT, Disclosure.Form.UNKNOWN, null, null));
        taken(offer, new Step.Disclose(Facet.DEADLINE, Disclosure.Form.NONE, null, null));
        ReviewAgenda almost = agenda();
        assertEquals(Map.of(AgendaGroup.ON_DECK, List.of("SHOP-1")), rows(almost));
        assertEquals(List.of(Lack.RISK), row(almost, "SHOP-1").lacks());
        assertEquals(1, almost.awaits(Side.BUSINESS), "its answer is awaited all the same");
        taken(offer, new Step.Disclose(Facet.RISK, Disclosure.Form.NONE, null, null));
        assertEquals(Map.of(AgendaGroup.WAITING, List.of("SHOP-1")), rows(agenda()));
        contacts = List.of();
        clock.set(TODAY.plusDays(10));
        assertEquals(List.of(Lack.CONTACT, Lack.DATE), row(agenda(), "SHOP-1").lacks());
    }

    @Test
    void what_it_took_back_alone_waits_for_the_other_side_and_what_is_disputed_is_neither_kept_nor_late() {
        Commitment back = promised(1, TODAY.plusDays(9));
        taken(back, new Step.Withdraw(false, null, "Nobody needs it."));
        Commitment disputed = promised(2, TODAY.plusDays(9));
        taken(disputed, new Step.Deliver());
        taken(disputed, new Step.Dispute(Side.BUSINESS, "It came later."));
        Commitment declined = offered(3, TODAY.plusDays(9));
        taken(declined, new Step.Decline(null));
        ReviewAgenda agenda = agenda();
        assertEquals(Map.of(AgendaGroup.WAITING, List.of("SHOP-1", "SHOP-2")), rows(agenda));
        assertEquals(Side.BUSINESS, row(agenda, "SHOP-1").facts().awaited());
        assertTrue(row(agenda, "SHOP-2").facts().disputed());
    }

    @Test
    void projects_narrow_promises_and_requests_and_unknown_ones_have_none() {
        promised(1, TODAY.plusDays(9));
        offered(2, TODAY.plusDays(9));
        asked("r-1", SHOP, BusinessRequest.RequestState.WAITING);
        asked("r-2", ERP, BusinessRequest.RequestState.WAITING);
        asked("r-3", SHOP, BusinessRequest.RequestState.DECLINED);
        assertEquals(2, agenda().asked());
        assertEquals(2, agenda().awaits(Side.IT));
        assertEquals(2, agenda().promises().size());
        assertEquals(Map.of(AgendaGroup.NEXT, List.of("SHOP-1")), rows(agenda("SHOP")));
        assertEquals(1, agenda("SHOP").asked());
        assertEquals(List.of(), agenda("NONE").promises());
        assertEquals(0, agenda("NONE").asked());
    }

    private void asked(String id, long project, BusinessRequest.RequestState state) {
        requests.add(new BusinessRequest(
                id,
                new RequestTerms(project, "Sales", "Vouchers", null, TODAY, "u-sales"),
                Instant.EPOCH,
                state,
                null));
    }

    @Test
    void what_was_decided_since_the_last_review_about_a_promise_of_it_is_told() {
        Commitment one = promised(1, TODAY.plusDays(9));
        decided(1, one.id(), TODAY.minusDays(30));
        decided(2, one.id(), TODAY.minusDays(31));
        decided(3, new CommitmentId("hidden"), TODAY);
        assertEquals(
                List.of("SHOP-1 1"),
                agenda().decided().stream()
                        .map(shown -> shown.issueKey() + " " + shown.decision().number())
                        .toList());
        assertEquals(List.of(), agenda("NONE").decided());
    }

    private void decided(int number, CommitmentId about, LocalDate on) {
        DecisionRecord record = new DecisionRecord(
                "Wait or start?",
                List.of(new DecisionOption("Wait", "late", "calm"), new DecisionOption("Start", "half", "nights")),
                0,
                "Calm first.");
        said.add(new LiaisonEvent("Sales", number, clock.instant(), Side.IT, new DecisionTaken(about, on, record)));
    }

    @Test
    void goals_stand_on_it_while_not_both_sides_confirmed_them() {
        goals.save(new Goal("NEXT-DAY", "Next-day delivery", null), List.of());
        assertEquals(
                List.of("NEXT-DAY"),
                agenda().goals().stream().map(goal -> goal.key()).toList());
    }

    @Test
    void the_day_of_the_last_review_is_within_a_year_and_not_to_come() {
        ReviewSpan usual = given(ReviewSpan.of(null, TODAY));
        assertEquals(new ReviewSpan(TODAY.minusDays(30), TODAY, TODAY.plusDays(30)), usual);
        given(ReviewSpan.of(TODAY.plusDays(1), TODAY));
        given(ReviewSpan.of(TODAY.minusDays(366), TODAY));
        assertInstanceOf(Answer.Refused.class, ReviewSpan.of(TODAY.plusDays(2), TODAY));
        assertInstanceOf(Answer.Refused.class, ReviewSpan.of(TODAY.minusDays(367), TODAY));
    }
}
