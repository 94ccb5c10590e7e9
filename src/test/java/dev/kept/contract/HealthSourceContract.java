package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.health.HealthFigures;
import dev.kept.core.hook.HookState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every source of figures must count. Subclasses hand out one over tables without a row. */
public abstract class HealthSourceContract {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** The source under test. */
    protected abstract HealthFigures.HealthSource source();

    /** Something that contacts are to be told at that instant. */
    protected abstract void toBeTold(Instant at);

    /** Something a contact said at that instant, which did not arrive yet. */
    protected abstract void onItsWay(Instant at);

    /** A month to be counted again, and one that is counted. */
    protected abstract void months();

    /** A seal made at that instant. */
    protected abstract void sealed(Instant at);

    /** A hook in that state. */
    protected abstract void hook(String id, HookState state, Instant failing);

    /** Something that hook is told, which could not be sent at that instant; {@code null} when it was not tried. */
    protected abstract void toHook(String id, Instant ripe, Instant failed);

    @Test
    void what_waits_for_hooks_that_are_on_is_counted() {
        hook("on", HookState.ON, NOON);
        hook("off", HookState.OFF, null);
        hook("over", HookState.GIVEN_UP, null);
        toHook("on", NOON, null);
        toHook("on", NOON.plusSeconds(1), null);
        toHook("off", NOON, NOON.plusSeconds(7));
        toHook("on", NOON.minusSeconds(5), NOON.plusSeconds(3));
        assertEquals(
                new HealthFigures.HookFigures(2, NOON.plusSeconds(7), 1, 1),
                source().now(NOON).hooks());
    }

    @Test
    void nothing_is_there_at_first() {
        HealthFigures none = source().now(NOON);
        assertEquals(new HealthFigures(0, null, 0, null, HealthFigures.HookFigures.NONE), none);
        assertEquals(
                0, source().tables().values().stream().mapToLong(rows -> rows).sum());
    }

    @Test
    void what_is_ripe_waits_and_the_oldest_is_told() {
        toBeTold(NOON.plusSeconds(1));
        assertNull(source().now(NOON).oldest());
        toBeTold(NOON.minusSeconds(10));
        toBeTold(NOON.minusSeconds(20));
        assertEquals(NOON.minusSeconds(20), source().now(NOON).oldest());
        assertEquals(2, source().now(NOON).waiting());
    }

    @Test
    void a_step_waits_from_when_it_was_said() {
        onItsWay(NOON.minusSeconds(30));
        assertEquals(NOON.minusSeconds(30), source().now(NOON).oldest());
        assertEquals(1, source().now(NOON).waiting());
    }

    @Test
    void months_and_seals_are_counted() {
        months();
        sealed(NOON);
        sealed(NOON.plusSeconds(5));
        assertEquals(1, source().now(NOON).staleMonths());
        assertEquals(NOON.plusSeconds(5), source().now(NOON).lastSeal());
        assertEquals(2, source().tables().get("Seal"));
        assertEquals(2, source().tables().get("CellMonth"));
    }
}
