package dev.kept.wiring;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time in the product's default zone. For demonstrations the system property {@value #FIXED} holds the time still: an
 * ISO instant such as {@code 2026-03-02T09:00:00Z}. It is read on every call, so it may be moved while Kept runs.
 */
public final class HostClock extends Clock {
    static final String FIXED = "kept.now";

    private final TimeZoneManager zones;

    public HostClock(TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public ZoneId getZone() {
        return zones.getDefaultTimeZone().toZoneId();
    }

    @Override
    public Instant instant() {
        String fixed = System.getProperty(FIXED);
        return fixed == null ? Instant.now() : Instant.parse(fixed);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    /** The same time in another zone. */
    private static final class Elsewhere extends Clock {
        private final Clock here;
        private final ZoneId zone;

        Elsewhere(Clock here, ZoneId zone) {
            this.here = here;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Instant instant() {
            return here.instant();
        }

        @Override
        public Clock withZone(ZoneId other) {
            return here.withZone(other);
        }
    }
}
