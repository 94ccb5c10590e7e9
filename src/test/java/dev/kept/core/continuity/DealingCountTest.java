package dev.kept.core.continuity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.continuity.ContinuityFigures.SideContacts;
import dev.kept.core.continuity.DealingCount.CountingTerms;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who deals with promises is counted out of the ledger, once, and told as it was known on a day. */
class DealingCountTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final TickingClock clock = new TickingClock(START);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    private final Capabilities capabilities = new Capabilities(rules);
    private final HouseTerms house = HouseTerms.standard(ZoneOffset.UTC, "test");
    private final CommitmentBook book = new CommitmentBook(ledger, clock, house);
    private final InMemoryContactTracks store = new InMemoryContactTracks();
    private final ContinuityFigures figures = new ContinuityFigures(store, capabilities);
    private final DealingCount count =
            new DealingCount(ledger, ledger, store, functions, new CountingTerms(house, capabilities, clock));
    private long issue = 1;

    DealingCountTest() {
        functions.save(new BusinessFunction("Sales", null, null, List.of("sales")));
    }

    private Commitment made(String requester, String person) {
        return book.make(
                        new IssueRef(issue++, 10, false),
                        new CommitmentTerms(requester, clock.day().plusDays(40), 1, Side.IT),
                        ActorMark.of(person))
                .fold(given -> given, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private void month(int which, String... people) {
        clock.set(START.plusMonths(which));
        for (String person : people) {
            made("Sales", person);
        }
    }

    private Map<Side, SideContacts> sales(LocalDate day) {
        return figures.of("sales", day).stream().collect(Collectors.toMap(SideContacts::side, Function.identity()));
    }

    private Map<ContextKind, ContextFigure> board(LocalDate day) {
        return figures.figures(new KnownBy(day, false, Instant.now())).stream()
                .collect(Collectors.toMap(ContextFigure::kind, Function.identity()));
    }

    @Test
    void people_of_it_are_counted_by_month_once_however_often_it_runs() {
        month(0, "ana", "ben", "cy");
        month(1, "ana", "ben", "dee");
        month(2, "eli", "fay", "ana");
        clock.set(START.plusMonths(3));
        count.run(() -> false);
        count.run(() -> false);
        SideContacts it = sales(START.plusMonths(3)).get(Side.IT);
        assertEquals(0.5, it.stays(), 1e-9);
        assertEquals(2, it.months());
        assertEquals(6, it.people());
        assertEquals(81.0 / (9 + 4 + 1 + 1 + 1 + 1), it.effective(), 1e-9);
        assertEquals(3, store.months().size());
    }

    @Test
    void contacts_count_for_the_business_and_strangers_functions_for_nobody() {
        Commitment promise = made("Sales", "ana");
        made("Nobody knows", "ben");
        book.taken(promise.id(), new Step.Thank("Thanks"), ActorMark.of("vera"), Via.CONTACT);
        clock.set(START.plusMonths(1));
        count.run(() -> false);
        assertEquals(
                List.of(1),
                store.months().stream()
                        .filter(month -> month.side() == Side.IT)
                        .map(month -> month.year().people())
                        .toList());
        assertEquals(0, sales(START.plusMonths(1)).get(Side.IT).people(), "fewer than three are not told");
        assertNull(sales(START.plusMonths(1)).get(Side.IT).effective());
        assertEquals(
                Set.of("Sales"),
                store.tracks().stream().map(ContactTrack::function).collect(Collectors.toSet()));
    }

    @Test
    void what_is_not_settled_waits_and_is_not_lost() {
        made("Sales", "ana");
        count.run(() -> false);
        assertEquals(List.of(), store.tracks());
        clock.set(START.plusDays(1));
        count.run(() -> false);
        assertEquals(1, store.tracks().size());
    }

    @Test
    void of_a_past_day_it_is_what_was_known_then() {
        month(0, "ana", "ben", "cy");
        month(1, "ana", "ben", "cy");
        month(2, "ana", "ben", "dee");
        clock.set(START.plusMonths(3));
        count.run(() -> false);
        assertEquals(1.0, sales(LocalDate.of(2026, 3, 20)).get(Side.IT).stays());
        assertEquals(1, sales(LocalDate.of(2026, 3, 20)).get(Side.IT).months());
        assertNull(sales(LocalDate.of(2026, 2, 20)).get(Side.IT).stays());
        assertEquals(Map.of(), sales(LocalDate.of(2026, 2, 1)));
    }

    @Test
    void boards_tell_the_mean_from_five_months_on_and_how_many_sides_rest_on_few() {
        for (int which = 0; which < 5; which++) {
            month(which, "ana", "ana", "ana", "ana", "ana", "ana", "ana", "ana", "ben", "cy");
        }
        month(5);
        count.run(() -> false);
        Map<ContextKind, ContextFigure> few = board(clock.day());
        assertNull(few.get(ContextKind.IT_STAYS).value());
        assertEquals(4, few.get(ContextKind.IT_STAYS).n());
        assertEquals(ContextFigure.count(ContextKind.RESTS_ON_FEW, 1, 1), few.get(ContextKind.RESTS_ON_FEW));
        assertNull(few.get(ContextKind.IT_STAYS).scored());
        month(5, "ana", "ben", "cy");
        month(6);
        count.run(() -> false);
        assertEquals(1.0, board(clock.day()).get(ContextKind.IT_STAYS).value());
        assertEquals(0, board(clock.day()).get(ContextKind.BUSINESS_STAYS).n());
    }

    @Test
    void stopped_it_goes_on_where_it_was() {
        month(0, "ana", "ben", "cy");
        clock.set(START.plusMonths(1));
        assertEquals(-1, count.run(() -> true));
        assertEquals(List.of(), store.tracks());
        count.run(() -> false);
        assertEquals(YearMonth.from(START), store.months().get(0).month());
        assertEquals(3, store.months().get(0).year().people());
    }

    @Test
    void switched_off_nothing_is_counted_and_nothing_told() {
        month(0, "ana", "ben", "cy");
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.LIAISON)), "admin");
        clock.set(START.plusMonths(1));
        assertEquals(0, count.run(() -> false));
        assertEquals(0, store.place());
        assertEquals(Map.of(), board(clock.day()));
    }

    @Test
    void switched_off_keys_grow_old_all_the_same_and_those_months_are_told_nowhere() {
        month(0, "ana", "ben", "cy");
        clock.set(START.plusDays(1));
        count.run(() -> false);
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.LIAISON)), "admin");
        month(1, "ana");
        clock.set(START.plusMonths(4));
        assertEquals(0, count.run(() -> false));
        ContactTrack track = store.tracks().get(0);
        assertEquals(YearMonth.from(clock.day()), track.month());
        assertEquals(Set.of(""), track.lines().stream().map(PersonLine::mark).collect(Collectors.toSet()));
        assertEquals(List.of(), store.months());
        rules.replace(HouseRules.STANDARD, "admin");
        month(4, "ana");
        clock.set(START.plusMonths(5));
        count.run(() -> false);
        assertEquals(
                List.of(YearMonth.from(START.plusMonths(4))),
                store.months().stream().map(ContactMonth::month).toList());
    }

    @Test
    void of_a_function_that_nobody_deals_with_for_a_year_nothing_more_is_kept() {
        month(0, "ana", "ben", "cy");
        clock.set(START.plusMonths(20));
        count.run(() -> false);
        assertEquals(12, store.months().size());
    }

    @Test
    void whoever_is_erased_has_no_mark_and_counts_as_nobody() {
        ContactTrack track = ContactTrack.fresh("Sales", Side.IT, YearMonth.from(START))
                .counting("ana")
                .counting("ben")
                .counting("ben");
        ContactTrack left = track.without(List.of("Ben", "ben@example.org"));
        assertEquals(
                1, left.lines().stream().filter(line -> line.mark().isEmpty()).count());
        assertEquals(3, left.lines().stream().mapToInt(PersonLine::sum).sum());
        assertEquals(track, track.without(List.of("cy")));
    }
}
