package dev.kept.core.goal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.goal.page.PageLook.KeptLook;
import dev.kept.core.goal.page.PageLook.PageDoor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageFindingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static PageFinding found(PageLook look, Duration ago) {
        return PageFinding.of(true, new KeptLook(look, NOW.minus(ago)), NOW, TODAY, 30);
    }

    private static PageFinding found(LocalDate changed, PageDoor it, PageDoor business) {
        return found(new PageLook(12, changed, it, business), Duration.ofHours(1));
    }

    @Test
    void a_page_is_fine_when_it_is_there_and_open_to_both_and_reviewed() {
        assertEquals(PageFinding.FINE, found(TODAY.minusDays(30), PageDoor.OPEN, PageDoor.OPEN));
        assertFalse(PageFinding.FINE.unknown());
    }

    @Test
    void what_is_wrong_is_said_one_thing_at_a_time() {
        assertEquals(PageFinding.NONE, PageFinding.of(false, null, NOW, TODAY, 30));
        assertEquals(PageFinding.GONE, found(PageLook.gone(12), Duration.ZERO));
        assertEquals(PageFinding.CLOSED_TO_IT, found(TODAY, PageDoor.CLOSED, PageDoor.CLOSED));
        assertEquals(PageFinding.CLOSED_TO_BUSINESS, found(TODAY, PageDoor.NOT_KNOWN, PageDoor.CLOSED));
        assertEquals(PageFinding.OLD, found(TODAY.minusDays(31), PageDoor.OPEN, PageDoor.OPEN));
    }

    @Test
    void what_nobody_can_tell_is_never_fine() {
        assertEquals(PageFinding.NOT_LOOKED, PageFinding.of(true, null, NOW, TODAY, 30));
        PageLook open = new PageLook(12, TODAY, PageDoor.OPEN, PageDoor.OPEN);
        assertEquals(PageFinding.FINE, found(open, PageFinding.LASTS));
        assertEquals(PageFinding.NOT_LOOKED, found(open, PageFinding.LASTS.plusSeconds(1)));
        assertEquals(PageFinding.NOBODY_KNOWN, found(TODAY, PageDoor.OPEN, PageDoor.NOT_KNOWN));
        assertTrue(PageFinding.NOBODY_KNOWN.unknown() && PageFinding.NOT_LOOKED.unknown());
    }

    @Test
    void what_one_product_writes_the_other_reads() {
        List<PageLook> looks =
                List.of(new PageLook(12, TODAY, PageDoor.OPEN, PageDoor.CLOSED), PageLook.gone(999_999_999_999L));
        assertEquals(Optional.of(looks), PageLook.read(PageLook.text(looks)));
        assertEquals(Optional.of(List.of()), PageLook.read(""));
        for (String wrong :
                List.of("12", "0 - open open", "x - open open", "12 2026-13-01 open open", "12 - open ajar")) {
            assertEquals(Optional.empty(), PageLook.read(wrong), wrong);
        }
    }
}
