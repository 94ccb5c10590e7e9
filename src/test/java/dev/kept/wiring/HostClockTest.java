package dev.kept.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostClockTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private final Clock clock = new HostClock(new InAuckland());

    @AfterEach
    void let_time_run() {
        System.clearProperty(HostClock.FIXED);
    }

    @Test
    void tells_the_day_in_the_products_zone() {
        System.setProperty(HostClock.FIXED, "2026-03-02T12:30:00Z");

        assertEquals(AUCKLAND, clock.getZone());
        assertEquals(LocalDate.of(2026, 3, 3), LocalDate.now(clock));
        assertEquals(LocalDate.of(2026, 3, 2), LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin"))));
    }

    @Test
    void a_fixed_time_may_be_moved_and_let_go() {
        System.setProperty(HostClock.FIXED, "2026-03-02T09:00:00Z");
        Clock elsewhere = clock.withZone(ZoneId.of("UTC"));
        System.setProperty(HostClock.FIXED, "2026-03-03T09:00:00Z");
        assertEquals(Instant.parse("2026-03-03T09:00:00Z"), elsewhere.instant());

        System.clearProperty(HostClock.FIXED);
        assertFalse(clock.instant().isBefore(Instant.now().minusSeconds(60)));
    }

    private record InAuckland() implements TimeZoneManager {
        @Override
        public TimeZone getUserTimeZone() {
            return getDefaultTimeZone();
        }

        @Override
        public TimeZone getUserTimeZone(UserKey user) {
            return getDefaultTimeZone();
        }

        @Override
        public TimeZone getDefaultTimeZone() {
            return TimeZone.getTimeZone(AUCKLAND);
        }
    }
}
