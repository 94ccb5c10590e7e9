package dev.kept.definitions.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.measure.Rate;
import dev.kept.core.measure.understanding.GuideCoverage;
import org.junit.jupiter.api.Test;

final class UnderstandingTest {

    @Test
    void guides_are_counted_over_all_functions() {
        GuideCoverage guides = new GuideCoverage(4, 3, 2, 1);
        assertEquals(new Rate(3, 4), guides.coverage());
        assertEquals(new Rate(2, 4), guides.freshness());
        assertEquals(new Rate(1, 4), guides.freshAndOwnedRate());
        assertNull(new GuideCoverage(0, 0, 0, 0).coverage().value());
        assertNull(OnboardingWithGuide.of(0, 0).value());
        assertEquals(0.25, ShadowingReach.of(3, 12).value());
    }
}
