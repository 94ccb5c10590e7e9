package dev.kept.definitions.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.measure.Rate;
import dev.kept.core.measure.understanding.ContactContinuity;
import dev.kept.core.measure.understanding.GuideCoverage;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnderstandingTest {

    @Test
    void a_month_with_fewer_than_three_people_points_at_nobody() {
        assertNull(ContactContinuity.of(new Rate(1, 2)));
        assertEquals(1.0 / 3, ContactContinuity.of(new Rate(1, 3)));
        assertEquals(0.5, ContactContinuity.mean(List.of(new Rate(0, 2), new Rate(2, 4))));
        assertNull(ContactContinuity.mean(List.of(new Rate(2, 2))));
        assertNull(ContactContinuity.mean(List.of()));
    }

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
