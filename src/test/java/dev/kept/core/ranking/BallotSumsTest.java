package dev.kept.core.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.agreement.Coorientation.SideView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the sums of many people tell, and that nobody's own answer follows from it. */
final class BallotSumsTest {

    private static final List<String> KEYS = List.of("A1", "B1", "C1");
    private static final List<List<String>> ORDERS = List.of(
            List.of("A1", "B1", "C1"),
            List.of("A1", "C1", "B1"),
            List.of("B1", "A1", "C1"),
            List.of("B1", "C1", "A1"),
            List.of("C1", "A1", "B1"),
            List.of("C1", "B1", "A1"));

    /** Every way in which five people can order three goals: 7,776. */
    @Test
    void whatever_is_told_fits_a_way_in_which_each_of_them_said_something_else() {
        Map<SideWord, List<Set<Integer>>> said = new HashMap<>();
        for (int way = 0; way < Math.pow(ORDERS.size(), 5); way++) {
            BallotSums sums = BallotSums.none(KEYS.size());
            int rest = way;
            List<Integer> chosen = new ArrayList<>();
            for (int person = 0; person < 5; person++) {
                chosen.add(rest % ORDERS.size());
                List<String> order = ORDERS.get(rest % ORDERS.size());
                sums = sums.plus(KEYS, new SideView(order, order));
                rest /= ORDERS.size();
            }
            List<Set<Integer>> of = said.computeIfAbsent(
                    sums.word(KEYS, 5),
                    any -> List.of(
                            new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>()));
            for (int person = 0; person < 5; person++) {
                of.get(person).add(chosen.get(person));
            }
        }
        assertTrue(said.size() > 6, "every order and none: " + said.size());
        said.forEach((word, persons) ->
                persons.forEach(orders -> assertTrue(orders.size() > 1, word + " tells that somebody said " + orders)));
    }

    @Test
    void four_people_tell_nothing_and_five_of_one_mind_one_list() {
        BallotSums sums = BallotSums.none(3);
        for (int i = 0; i < 4; i++) {
            sums = sums.plus(KEYS, new SideView(KEYS, KEYS, points(100, 0, 0)));
        }
        SideWord four = sums.word(KEYS, 5);
        assertEquals(false, four.oneMind());
        assertEquals(Map.of(), four.points());
        SideWord five = sums.plus(KEYS, new SideView(KEYS, ORDERS.get(5))).word(KEYS, 5);
        assertEquals(List.of(1.0, 2.0, 3.0), five.ranks().own());
        assertEquals(null, five.ranks().guess(), "four guesses of five agree with each other, and no more");
        assertEquals(Map.of(), five.points(), "four of the five spread points");
    }

    /** A goal to which nobody gave anything would tell what each gave it. */
    @Test
    void weights_are_told_in_steps_so_that_all_or_nothing_has_several_meanings() {
        BallotSums all = BallotSums.none(3);
        BallotSums nearly = BallotSums.none(3);
        for (int i = 0; i < 5; i++) {
            all = all.plus(KEYS, new SideView(KEYS, KEYS, points(100, 0, 0)));
            nearly = nearly.plus(KEYS, new SideView(KEYS, KEYS, i == 0 ? points(90, 5, 5) : points(100, 0, 0)));
        }
        assertEquals(
                Map.of("A1", 100.0, "B1", 0.0, "C1", 0.0), all.word(KEYS, 5).points());
        assertEquals(all.word(KEYS, 5).points(), nearly.word(KEYS, 5).points());
    }

    private static Map<String, Integer> points(int a, int b, int c) {
        return Map.of("A1", a, "B1", b, "C1", c);
    }
}
