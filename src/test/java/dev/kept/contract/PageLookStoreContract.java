package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.goal.page.PageLook;
import dev.kept.core.goal.page.PageLook.KeptLook;
import dev.kept.core.goal.page.PageLook.PageDoor;
import dev.kept.core.goal.page.PageLookStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of looks at pages must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class PageLookStoreContract {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final PageLook OPEN = new PageLook(12, LocalDate.of(2026, 11, 2), PageDoor.OPEN, PageDoor.CLOSED);
    private static final PageLook GONE = PageLook.gone(999_999_999_999L);

    /** The store under test; the same one however often it is asked for. */
    protected abstract PageLookStore looks();

    @Test
    void looks_come_back_as_they_were() {
        assertEquals(Map.of(), looks().all());
        looks().replace(List.of(OPEN, GONE), NOON);
        assertEquals(
                Map.of(OPEN.pageId(), new KeptLook(OPEN, NOON), GONE.pageId(), new KeptLook(GONE, NOON)),
                looks().all());
    }

    @Test
    void later_ones_stand_in_the_place_of_all_earlier_ones() {
        looks().replace(List.of(OPEN, GONE), NOON);
        Instant later = NOON.plusSeconds(3600);
        looks().replace(List.of(OPEN), later);
        looks().replace(List.of(OPEN), later);
        assertEquals(Map.of(OPEN.pageId(), new KeptLook(OPEN, later)), looks().all());
        looks().replace(List.of(), later);
        assertEquals(Map.of(), looks().all());
    }
}
