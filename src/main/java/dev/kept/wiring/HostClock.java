package dev.kept.wiring;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The machine's time, with the product's default zone as its own: <em>today</em> by this clock is the day there. The
 * zone is asked for each time, because an administrator may change it while Kept runs.
 *
 * <p>Instants are the same in any zone. Whoever counts days for a requester takes this clock with the requester's zone.
 */
public final class HostClock extends Clock {

    private final HostService<TimeZoneManager> zones;

    public HostClock(HostServices services) {
        this.zones = services.of(Feature.ZONE, () -> TimeZoneManager.class);
    }

    @Override
    public ZoneId getZone() {
        TimeZoneManager known = zones.find().orElse(null);
        return known == null
                ? ZoneId.systemDefault()
                : known.getDefaultTimeZone().toZoneId();
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }

    /** The machine's time in a zone that stays as it is. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
