package dev.kept.core.measure.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.definitions.goal.SideList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.junit.jupiter.api.Test;

/** One list of many people from sums alone, beside the definition that sees each person's order (case N03). */
final class OneListTest {

    private static final int SEED = 20261201;

    private static List<Integer> sums(List<List<Double>> people) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < people.get(0).size(); i++) {
            int goal = i;
            sums.add((int) people.stream().mapToDouble(one -> one.get(goal)).sum());
        }
        return sums;
    }

    @Test
    void the_sums_say_the_same_as_all_orders() {
        Random random = new Random(SEED);
        int ofOneMind = 0;
        for (int round = 0; round < 3_000; round++) {
            int goals = 2 + random.nextInt(9);
            int alike = random.nextInt(4);
            List<List<Double>> people = new ArrayList<>();
            for (int person = 0; person < 5 + random.nextInt(20); person++) {
                List<Double> ranks = new ArrayList<>();
                for (int rank = 1; rank <= goals; rank++) {
                    ranks.add((double) rank);
                }
                Collections.shuffle(ranks.subList(Math.min(goals, alike * person % 7), goals), random);
                people.add(ranks);
            }
            SideList all = SideList.of(people, 5);
            OneList list = OneList.of(sums(people), people.size());
            assertEquals(all.ranking(), list.ranking());
            assertEquals(all.oneMind(), list.oneMind(), people::toString);
            ofOneMind += list.oneMind() ? 1 : 0;
        }
        assertTrue(ofOneMind > 300 && ofOneMind < 2_700, "both ways were met: " + ofOneMind);
    }

    /** The lines stand in the code as numbers, because the core has no library. */
    @Test
    void the_lines_are_those_of_chi_squared() {
        double[] lines = {3.841459, 5.991465, 7.814728, 9.487729, 11.070498, 12.591587, 14.067140, 15.507313, 16.918978
        };
        for (int degrees = 1; degrees <= lines.length; degrees++) {
            assertEquals(0.05, RegularizedGamma.Q.value(degrees / 2.0, lines[degrees - 1] / 2), 1e-7);
        }
    }

    @Test
    void people_who_all_say_the_same_are_of_one_mind_and_an_even_split_is_not() {
        OneList same = OneList.of(Arrays.asList(5, 10, 15), 5);
        assertTrue(same.oneMind());
        assertEquals(List.of(1.0, 2.0, 3.0), same.ranking());
        OneList split = OneList.of(Arrays.asList(12, 12, 12), 6);
        assertFalse(split.oneMind());
        assertEquals(List.of(2.0, 2.0, 2.0), split.ranking(), "places are shared");
        assertFalse(OneList.of(Arrays.asList(0, 0, 0), 0).oneMind(), "nobody");
    }
}
