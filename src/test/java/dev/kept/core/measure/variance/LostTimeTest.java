package dev.kept.core.measure.variance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.conversation.MissCost;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LostTimeTest {

    /** Case N17: ten misses, of nine of which it was told. */
    @Test
    void few_misses_make_four_fifths_of_what_was_lost() {
        LostTime lost = LostTime.of(Map.of(MissCost.NONE, 2, MissCost.HOURS, 3, MissCost.DAYS, 2, MissCost.WEEKS, 2));
        assertEquals(new LostTime(9, 204, 3), lost);
        assertEquals(0.333333, (double) lost.most() / lost.told(), 1e-6);
    }

    @Test
    void what_cost_nothing_makes_no_part_of_anything() {
        assertEquals(new LostTime(4, 0, 0), LostTime.of(Map.of(MissCost.NONE, 4)));
        assertEquals(new LostTime(0, 0, 0), LostTime.of(Map.of()));
        assertEquals(new LostTime(1, 4, 1), LostTime.of(Map.of(MissCost.HOURS, 1)));
    }
}
