package dev.kept.core.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The rules about the years are carried out, whenever they change and wherever the work stopped. */
final class UpkeepTest {

    private final TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 10));
    private final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    private final FakeArchive archive = new FakeArchive();
    private final Upkeep upkeep = new Upkeep(archive, rules, clock);

    private void keep(@Nullable Integer years, @Nullable Integer months) {
        rules.replace(HouseRules.STANDARD.with(new Retention(years, months)), "admin");
    }

    @Test
    void by_the_standard_rules_nothing_is_touched() {
        assertEquals(new UpkeepStep(null, 0, 0, 0), upkeep.run(() -> false));
        assertEquals(List.of(), archive.asked);
    }

    @Test
    void figures_are_forgotten_and_promises_packed_page_by_page() {
        keep(2, 3);

        assertEquals(new UpkeepStep(null, 403, 12, 0), upkeep.run(() -> false));

        assertEquals(
                List.of(
                        "forget before 2024-03",
                        "pack before 2025-12-10T00:00:00Z from null",
                        "pack before 2025-12-10T00:00:00Z from c-500"),
                archive.asked);
    }

    @Test
    void a_month_later_one_month_more_is_forgotten() {
        keep(2, null);
        upkeep.run(() -> false);
        clock.set(LocalDate.of(2026, 4, 1));
        upkeep.run(() -> false);

        assertEquals(List.of("forget before 2024-03", "forget before 2024-04"), archive.asked);
    }

    @Test
    void a_longer_time_and_for_ever_make_the_figures_anew() {
        keep(2, null);
        upkeep.run(() -> false);
        archive.asked.clear();

        keep(5, null);
        assertEquals(new UpkeepStep(null, 0, 0, 5), upkeep.run(() -> false));
        assertEquals(List.of("recall from 2021-03", "recall from 2021-03", "recall from 2021-03"), archive.asked);

        keep(null, null);
        upkeep.run(() -> false);
        assertEquals("recall from null", archive.asked.get(3));
    }

    @Test
    void what_is_stopped_goes_on_the_next_time() {
        keep(2, null);
        upkeep.run(() -> false);
        archive.asked.clear();
        keep(null, 3);
        AtomicInteger pieces = new AtomicInteger();

        UpkeepStep broken = upkeep.run(() -> pieces.incrementAndGet() > 2);
        assertNotNull(broken.next());
        assertEquals(4, broken.recalled());
        UpkeepStep rest = upkeep.run(() -> false);

        assertEquals(new UpkeepStep(null, 403, 0, 1), rest);
        assertEquals(new UpkeepStep("figures:", 0, 0, 0), upkeep.run(() -> true));
    }

    @Test
    void a_rule_changed_on_the_way_counts_at_once() {
        keep(2, null);
        upkeep.run(() -> false);
        keep(9, null);
        AtomicInteger pieces = new AtomicInteger();
        upkeep.run(() -> pieces.incrementAndGet() > 1);
        keep(2, null);

        upkeep.run(() -> false);

        assertEquals("forget before 2024-03", archive.asked.get(archive.asked.size() - 1));
    }

    @Test
    void a_step_starts_where_the_one_before_ended_and_nowhere_else() {
        keep(null, 3);
        assertEquals(new UpkeepStep(null, 3, 0, 0), upkeep.step("pack:c-500"));
        assertEquals(new UpkeepStep(null, 403, 0, 0), upkeep.step(null));
        assertTrue(Upkeep.startsAt("figures:"));
        assertTrue(Upkeep.startsAt("pack:c-500"));
        assertFalse(Upkeep.startsAt("cells:"));
        assertFalse(Upkeep.startsAt("figures:7"));
        assertFalse(Upkeep.startsAt(""));
    }
}
