package dev.kept.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.host.FakeServices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class HostClockTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private final Clock clock = new HostClock(FakeServices.of(new InAuckland()));

    @Test
    void tells_the_day_in_the_products_zone() {
        assertEquals(AUCKLAND, clock.getZone());
        Instant before = Instant.now();
        LocalDate day = LocalDate.now(clock);
        assertFalse(day.isBefore(LocalDate.ofInstant(before, AUCKLAND)));
        assertFalse(day.isAfter(LocalDate.ofInstant(Instant.now(), AUCKLAND)));
    }

    @Test
    void shows_the_machines_time_here_and_elsewhere() {
        Clock elsewhere = clock.withZone(ZoneId.of("Europe/Berlin"));
        assertEquals(ZoneId.of("Europe/Berlin"), elsewhere.getZone());
        for (Clock one : new Clock[] {clock, elsewhere}) {
            assertFalse(one.instant().isBefore(Instant.now().minusSeconds(60)));
        }
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
