package dev.kept.core.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.rulebook.DeliveryRule.ResolutionMeaning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resolution or a status says of a promise. */
final class DeliveryRuleTest {

    private static final DeliveryRule OWN = new DeliveryRule(List.of("Shipped", "完成"), List.of("Live"));

    @ParameterizedTest
    @ValueSource(strings = {"Done", "done", " Fixed ", "Resolved", "Fertig", "Erledigt", "ＤＯＮＥ", ""})
    void the_usual_ones_deliver(String resolution) {
        assertEquals(ResolutionMeaning.DELIVERED, DeliveryRule.STANDARD.meaning(resolution));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Won't Do",
                "Won’t Do",
                "won't fix",
                "Duplicate",
                "Cannot Reproduce",
                "Declined",
                "Rejected",
                "Incomplete",
                "Abgelehnt",
                "Duplikat"
            })
    void work_that_was_not_done_delivers_nothing(String resolution) {
        assertEquals(ResolutionMeaning.NOT_DELIVERED, DeliveryRule.STANDARD.meaning(resolution));
    }

    @Test
    void what_nobody_spoke_of_delivers_nothing_and_is_told_apart() {
        assertEquals(ResolutionMeaning.UNKNOWN, DeliveryRule.STANDARD.meaning("完成"));
        assertFalse(DeliveryRule.STANDARD.delivered("完成", "Done"));
    }

    @Test
    void a_list_of_the_house_takes_the_place_of_the_usual_ones() {
        assertEquals(ResolutionMeaning.DELIVERED, OWN.meaning("完成"));
        assertEquals(ResolutionMeaning.DELIVERED, OWN.meaning("shipped"));
        assertEquals(ResolutionMeaning.NOT_DELIVERED, OWN.meaning("Done"));
        assertEquals(ResolutionMeaning.UNKNOWN, OWN.meaning("Parked"));
        assertEquals(
                ResolutionMeaning.DELIVERED, new DeliveryRule(List.of("Duplicate"), List.of()).meaning("Duplicate"));
    }

    @Test
    void a_status_counts_only_without_a_resolution_and_only_where_the_house_says_so() {
        assertTrue(OWN.delivered(null, "live"));
        assertFalse(OWN.delivered("Duplicate", "Live"));
        assertFalse(OWN.delivered(null, null));
        assertFalse(DeliveryRule.STANDARD.delivered(null, "Done"));
    }
}
