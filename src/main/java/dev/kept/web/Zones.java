package dev.kept.web;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import java.time.ZoneId;

/** The time zones of pages. A product that does not tell its own gets the machine's. */
public final class Zones {

    private final HostService<TimeZoneManager> zones;

    public Zones(HostServices services) {
        this.zones = services.of(Feature.ZONE, () -> TimeZoneManager.class);
    }

    /** The product's. */
    public ZoneId product() {
        TimeZoneManager known = zones.find().orElse(null);
        return known == null
                ? ZoneId.systemDefault()
                : known.getDefaultTimeZone().toZoneId();
    }

    /** That of whoever is logged in. */
    public ZoneId reader() {
        TimeZoneManager known = zones.find().orElse(null);
        return known == null ? ZoneId.systemDefault() : known.getUserTimeZone().toZoneId();
    }
}
