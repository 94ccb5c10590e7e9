package dev.kept.core.continuity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Rate;
import dev.kept.core.measure.understanding.EffectiveContacts;
import dev.kept.core.promise.Side;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People are counted by marks, with the numbers of examples E31 and N08, and are forgotten. */
class ContactTrackTest {

    private static final double EXACT = 1e-6;
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private ContactTrack track = ContactTrack.fresh("Claims", Side.IT, APRIL);

    private void dealt(String person, int times) {
        for (int i = 0; i < times; i++) {
            track = track.counting(person);
        }
    }

    private ContactMonth over() {
        ContactMonth month = track.closed();
        track = track.next();
        return month;
    }

    private static Rate stayed(ContactMonth month) {
        return month.continuity();
    }

    @Test
    void those_of_a_month_who_are_still_there_in_the_next_are_counted() {
        List.of("ana", "ben", "cy").forEach(one -> dealt(one, 1));
        over();
        List.of("ana", "ben", "dee").forEach(one -> dealt(one, 2));
        assertEquals(new Rate(2, 3), stayed(over()));
        List.of("eli", "fay", "ana").forEach(one -> dealt(one, 1));
        assertEquals(new Rate(1, 3), stayed(over()));
    }

    @Test
    void how_much_rests_on_one_is_told_from_three_people_on_and_under_that_nothing_is_kept() {
        dealt("ana", 30);
        dealt("ben", 10);
        assertNull(track.closed().effective());
        assertEquals(new ContactMonth.YearDealings(2, 0, 0, 0), track.closed().year());
        dealt("cy", 10);
        EffectiveContacts effective = track.closed().effective();
        assertNotNull(effective);
        assertEquals(2.272727, effective.count(), EXACT);
        assertEquals(0.4, effective.leftIfBusiestLeaves(), EXACT);
    }

    @Test
    void of_fewer_than_three_people_it_is_not_kept_who_stayed() {
        dealt("ana", 1);
        dealt("ben", 1);
        over();
        dealt("ana", 1);
        assertEquals(new Rate(0, 2), stayed(track.closed()));
    }

    @Test
    void whoever_was_away_for_a_month_or_two_is_the_same_person_and_after_that_a_new_one() {
        dealt("ana", 5);
        over();
        over();
        dealt("ana", 1);
        assertEquals(1, track.lines().size());
        over();
        over();
        over();
        dealt("ana", 1);
        assertEquals(2, track.lines().size());
        assertEquals(7, track.lines().stream().mapToInt(PersonLine::sum).sum());
    }

    @Test
    void a_key_is_thrown_away_and_what_it_marked_is_nobodys_from_then_on() {
        dealt("ana", 5);
        for (int month = 0; month <= ContactTrack.MONTHS_KNOWN; month++) {
            assertTrue(track.keys().containsKey(APRIL), track.month()::toString);
            over();
        }
        assertEquals(
                List.of(APRIL.plusMonths(1), APRIL.plusMonths(2), APRIL.plusMonths(3)),
                List.copyOf(track.keys().keySet()));
        assertEquals(List.of(""), track.lines().stream().map(PersonLine::mark).toList());
    }

    @Test
    void what_is_a_year_old_counts_no_more() {
        dealt("ana", 5);
        for (int month = 0; month < ContactTrack.MONTHS - 1; month++) {
            over();
        }
        assertEquals(1, track.closed().year().people());
        over();
        assertEquals(0, track.closed().year().people());
        assertEquals(List.of(), track.lines());
    }

    @Test
    void marks_do_not_say_who_came_first_nor_are_they_names() {
        List.of("zoe", "ana", "moe").forEach(one -> dealt(one, 1));
        List<String> marks = track.lines().stream().map(PersonLine::mark).toList();
        assertEquals(marks.stream().sorted().toList(), marks);
        assertTrue(marks.stream().noneMatch(mark -> List.of("zoe", "ana", "moe").contains(mark)));
    }
}
