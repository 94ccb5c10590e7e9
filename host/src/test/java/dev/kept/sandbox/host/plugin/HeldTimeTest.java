package dev.kept.sandbox.host.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kept.sandbox.host.SandboxClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldTimeTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private final SandboxClock host =
            new SandboxClock(Optional.of(Instant.parse("2026-03-02T12:30:00Z")), ZoneOffset.UTC);

    private Object made(Object bean) {
        return new HeldTime(host).postProcessAfterInitialization(bean, "bean");
    }

    @Test
    void a_plugins_clock_shows_the_hosts_time_in_its_own_zone() {
        Clock clock = (Clock) made(Clock.system(AUCKLAND));
        assertEquals(AUCKLAND, clock.getZone());
        assertEquals(LocalDate.of(2026, 3, 3), LocalDate.now(clock));
        assertEquals(LocalDate.of(2026, 3, 2), LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin"))));
    }

    @Test
    void a_fixed_time_may_be_moved_and_let_go() {
        Clock clock = (Clock) made(Clock.system(AUCKLAND));
        Clock elsewhere = clock.withZone(ZoneId.of("UTC"));
        host.set(Instant.parse("2026-03-03T09:00:00Z"));
        assertEquals(Instant.parse("2026-03-03T09:00:00Z"), elsewhere.instant());
        host.release();
        assertEquals(Instant.parse("2026-03-02T12:30:00Z"), elsewhere.instant());
        Clock real = (Clock) new HeldTime(new SandboxClock(Optional.empty(), ZoneOffset.UTC))
                .postProcessAfterInitialization(Clock.system(AUCKLAND), "clock");
        assertFalse(real.instant().isBefore(Instant.now().minusSeconds(60)));
    }

    @Test
    void all_else_stays_what_it_is() {
        Object bean = new Object();
        assertSame(bean, made(bean));
    }
}
