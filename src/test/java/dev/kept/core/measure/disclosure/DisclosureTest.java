package dev.kept.core.measure.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.measure.Rate;
import org.junit.jupiter.api.Test;

final class DisclosureTest {

    @Test
    void unknown_yet_is_disclosed_and_shown_with_its_own_share() {
        FacetCount cost = new FacetCount(10, 6, 3, 2);
        assertEquals(new Rate(6, 10), cost.coverage());
        assertEquals(new Rate(3, 6), cost.freshness());
        assertEquals(new Rate(3, 10), cost.coveredAndFresh());
        assertEquals(new Rate(2, 6), cost.unknownShare());
        assertEquals(new FacetCount(20, 12, 6, 4), cost.plus(cost));
    }

    @Test
    void with_nothing_stated_freshness_is_no_figure_and_coverage_is_zero() {
        FacetCount none = new FacetCount(4, 0, 0, 0);
        assertNull(none.freshness().value());
        assertEquals(0, none.coverage().value());
        assertNull(FacetCount.NONE.coverage().value());
        assertThrows(IllegalArgumentException.class, () -> new FacetCount(4, 5, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new FacetCount(4, 2, 3, 0));
    }
}
