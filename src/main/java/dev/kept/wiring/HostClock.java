package dev.kept.wiring;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's time in the product's default zone, which an administrator may change while Kept runs. */
public final class HostClock extends Clock {

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
        return Instant.now();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
