package dev.kept.core.measure.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class PulseTest {

    private static final int LEAST = ShownGroups.LEAST_ANSWERS;

    @Test
    void the_ends_of_the_scale_are_0_and_1() {
        assertEquals(0, PulseScore.of(List.of(1, 1)).value());
        assertEquals(1, PulseScore.of(List.of(5, 5)).value());
        assertEquals(new Rate(2, 3), PulseScore.of(List.of(3, 4, 5)).favourableShare());
        assertNull(PulseScore.of(List.of()).value());
        assertThrows(IllegalArgumentException.class, () -> PulseScore.of(List.of(0, 3)));
        assertThrows(IllegalArgumentException.class, () -> PulseScore.of(List.of(6)));
    }

    /** Of two and more, no band. */
    private static List<Integer> mixed(int size) {
        return IntStream.range(0, size).mapToObj(i -> 2 + i % 3).toList();
    }

    @Property
    void whoever_subtracts_what_is_shown_from_all_is_left_with_nobody_or_with_enough(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 0, max = 12) Integer> sizes) {
        Map<String, PulseScore> groups = new LinkedHashMap<>();
        for (int size : sizes) {
            groups.put("g" + groups.size(), PulseScore.of(mixed(size)));
        }
        ShownGroups shown = ShownGroups.of(groups, LEAST);
        int open = shown.shown().values().stream().mapToInt(PulseScore::n).sum();
        int hidden = shown.all().n() - open;
        assertTrue(shown.shown().values().stream().allMatch(group -> group.n() >= LEAST));
        assertTrue(hidden == 0 || hidden >= LEAST || open == 0, shown.toString());
        assertEquals(
                sizes.size(),
                shown.shown().size() + shown.tooFew().size() + shown.heldBack().size());
        assertEquals(shown.all().n() >= LEAST, shown.showsAll());
    }

    @Test
    void a_group_that_nobody_answered_in_hides_no_other() {
        Map<String, PulseScore> groups = Map.of("a", PulseScore.of(mixed(5)), "b", PulseScore.NONE);
        ShownGroups shown = ShownGroups.of(groups, LEAST);
        assertEquals(List.of(), shown.heldBack());
        assertEquals(List.of("b"), shown.tooFew());
        assertFalse(ShownGroups.of(Map.of(), LEAST).showsAll());
    }

    @Test
    void a_gap_is_called_one_only_when_the_intervals_lie_apart() {
        assertEquals(0.25, PerceptionGap.of(0.75, 0.5));
        assertNull(PerceptionGap.of(null, 0.5));
        assertNull(PerceptionGap.of(0.5, null));
        assertTrue(PerceptionGap.clear(new Interval(0.7, 0.9), new Interval(0.4, 0.6)));
        assertTrue(PerceptionGap.clear(new Interval(0.1, 0.3), new Interval(0.4, 0.6)));
        assertFalse(PerceptionGap.clear(new Interval(0.6, 0.9), new Interval(0.4, 0.6)));
    }
}
