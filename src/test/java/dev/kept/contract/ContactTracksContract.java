package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.blind.BallotKey;
import dev.kept.core.continuity.ContactMonth;
import dev.kept.core.continuity.ContactMonth.YearDealings;
import dev.kept.core.continuity.ContactTrack;
import dev.kept.core.continuity.ContactTracks;
import dev.kept.core.continuity.PersonLine;
import dev.kept.core.promise.Side;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every store of who deals with functions must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class ContactTracksContract {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final BallotKey KEY = BallotKey.fresh();

    /** The store under test; the same one however often it is asked for. */
    protected abstract ContactTracks store();

    private static ContactTrack track(String function, Side side, int dealings) {
        YearMonth october = NOVEMBER.minusMonths(1);
        return new ContactTrack(
                function,
                side,
                NOVEMBER,
                new TreeMap<>(Map.of(october, BallotKey.fresh(), NOVEMBER, KEY)),
                List.of(
                        new PersonLine(NOVEMBER, "aa", new TreeMap<>(Map.of(october, 2, NOVEMBER, dealings))),
                        new PersonLine(
                                NOVEMBER.minusMonths(5), "", new TreeMap<>(Map.of(NOVEMBER.minusMonths(5), 1)))));
    }

    private static ContactMonth month(String function, YearMonth month) {
        return new ContactMonth(function, Side.IT, month, 4, 3, new YearDealings(5, 5_000_000_000L, 30, 1100));
    }

    @Test
    void nothing_is_there_at_first() {
        assertEquals(0, store().place());
        assertEquals(List.of(), store().tracks());
        assertEquals(List.of(), store().months());
    }

    @Test
    void what_was_kept_is_read_as_it_was() {
        ContactTrack sales = track("B\u00fcro & Co", Side.IT, 1);
        ContactTrack other = track("B\u00fcro & Co", Side.BUSINESS, 7);
        ContactTrack nobody =
                new ContactTrack("Finance", Side.IT, NOVEMBER, new TreeMap<>(Map.of(NOVEMBER, KEY)), List.of());
        assertTrue(store().keep(0, 12, List.of(sales, other, nobody), List.of(month("Sales", NOVEMBER))));
        assertEquals(12, store().place());
        assertEquals(Set.of(sales, other, nobody), Set.copyOf(store().tracks()));
        assertEquals(List.of(month("Sales", NOVEMBER)), store().months());
    }

    @Test
    void a_track_is_replaced_and_months_stand_in_the_order_of_time() {
        assertTrue(store().keep(0, 5, List.of(track("Sales", Side.IT, 1)), List.of(month("Sales", NOVEMBER))));
        ContactTrack more = track("SALES", Side.IT, 4);
        assertTrue(store().keep(5, 9, List.of(more), List.of(month("Sales", NOVEMBER.minusMonths(1)))));
        assertEquals(List.of(more), store().tracks());
        assertEquals(
                List.of(NOVEMBER.minusMonths(1), NOVEMBER),
                store().months().stream().map(ContactMonth::month).toList());
        assertTrue(store().keep(9, 9, List.of(), List.of()));
    }

    @Test
    void whoever_went_on_from_the_same_place_later_keeps_nothing() {
        assertTrue(store().keep(0, 5, List.of(), List.of()));
        assertFalse(store().keep(0, 7, List.of(track("Sales", Side.IT, 1)), List.of()));
        assertFalse(store().keep(4, 7, List.of(track("Sales", Side.IT, 1)), List.of()));
        assertEquals(5, store().place());
        assertEquals(List.of(), store().tracks());
    }

    @Test
    void a_month_is_kept_once_and_with_it_nothing_else() {
        assertTrue(store().keep(0, 5, List.of(), List.of(month("Sales", NOVEMBER))));
        assertFalse(store().keep(5, 7, List.of(track("Sales", Side.IT, 1)), List.of(month("sales", NOVEMBER))));
        assertEquals(5, store().place());
        assertEquals(List.of(), store().tracks());
    }
}
