package dev.kept.core.measure.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.measure.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContactMeasuresTest {

    private static final double EXACT = 1e-6;

    @Test
    void a_month_with_fewer_than_three_people_points_at_nobody() {
        assertNull(ContactContinuity.of(new Rate(1, 2)));
        assertEquals(1.0 / 3, ContactContinuity.of(new Rate(1, 3)));
        assertEquals(0.5, ContactContinuity.mean(List.of(new Rate(0, 2), new Rate(2, 4))));
        assertNull(ContactContinuity.mean(List.of(new Rate(2, 2))));
        assertNull(ContactContinuity.mean(List.of()));
    }

    @Test
    void three_heads_can_be_one_contact_and_sums_tell_the_same_as_people() {
        EffectiveContacts sales = EffectiveContacts.of(List.of(48.0, 1.0, 1.0), 3);
        assertEquals(1.084128, sales.count(), EXACT);
        assertEquals(0.04, sales.leftIfBusiestLeaves(), EXACT);
        assertEquals(sales, EffectiveContacts.of(3, 50, 48, 48 * 48 + 2));
        assertNull(EffectiveContacts.of(List.of(20.0, 5.0), 3));
        assertThrows(IllegalArgumentException.class, () -> EffectiveContacts.of(List.of(0.0, 0.0, 0.0), 3));
    }
}
