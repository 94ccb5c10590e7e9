package dev.kept.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.figure.DeliverySpread.ArrivalKind;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.forecast.StatedConfidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliverySpreadTest {

    private static StatedConfidence stated(double confidence, int kept, int n) {
        return new StatedConfidence(confidence, new Rate(kept, n));
    }

    @ParameterizedTest
    @CsvSource({
        "400, WEEKS_EARLY, true",
        "8, WEEKS_EARLY, true",
        "7, DAYS_EARLY, true",
        "1, DAYS_EARLY, true",
        "0, ON_THE_DAY, true",
        "-1, DAYS_LATE, false",
        "-7, DAYS_LATE, false",
        "-8, WEEKS_LATE, false",
        "-28, WEEKS_LATE, false",
        "-29, LATER, false",
        "-999, LATER, false"
    })
    void a_delivery_is_of_one_kind_by_its_days_before_the_first_date(int before, ArrivalKind expected, boolean kept) {
        DeliverySpread spread = DeliverySpread.of(new TreeMap<>(Map.of(before, 3)), List.of());
        assertEquals(Map.of(expected, 3), spread.arrivals());
        assertEquals(kept, expected.kept());
        assertEquals(3, spread.delivered());
    }

    @Test
    void below_twenty_stated_confidences_there_is_no_diagram() {
        assertEquals(
                List.of(),
                DeliverySpread.of(new TreeMap<>(), List.of(stated(0.5, 4, 9), stated(0.9, 9, 10)))
                        .stated());
        assertEquals(
                2,
                DeliverySpread.of(new TreeMap<>(), List.of(stated(0.5, 4, 10), stated(0.9, 9, 10)))
                        .stated()
                        .size());
    }

    @Test
    void small_groups_join_their_neighbours_and_keep_the_mean_of_what_was_stated() {
        List<StatedConfidence> groups = DeliverySpread.of(
                        new TreeMap<>(),
                        List.of(
                                stated(0.5, 1, 2),
                                stated(0.6, 2, 3),
                                stated(0.8, 6, 10),
                                stated(0.9, 4, 5),
                                stated(1, 1, 1)))
                .stated();
        assertEquals(
                List.of(new Rate(3, 5), new Rate(6, 10), new Rate(5, 6)),
                groups.stream().map(StatedConfidence::kept).toList());
        assertEquals(0.56, groups.get(0).stated(), 1e-9);
        assertEquals((0.9 * 5 + 1) / 6, groups.get(2).stated(), 1e-9);
    }

    /** No group is too small to be shown, and none of the promises is lost. */
    @Property(tries = 300)
    void groups_hold_all_promises_and_none_is_small(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 9) Integer> sizes) {
        List<StatedConfidence> stated = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            stated.add(stated(i / 20.0, sizes.get(i) / 2, sizes.get(i)));
        }
        int n = sizes.stream().mapToInt(Integer::intValue).sum();
        List<StatedConfidence> groups =
                DeliverySpread.of(new TreeMap<>(), stated).stated();
        if (n < DeliverySpread.FEWEST_STATED) {
            assertEquals(List.of(), groups);
            return;
        }
        assertEquals(n, groups.stream().mapToInt(one -> one.kept().n()).sum());
        assertTrue(groups.stream().allMatch(one -> one.kept().n() >= Figure.FEWEST), groups.toString());
        for (int i = 1; i < groups.size(); i++) {
            assertTrue(groups.get(i - 1).stated() < groups.get(i).stated(), groups.toString());
        }
    }
}
