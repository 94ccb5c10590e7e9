package dev.kept.wiring;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import dev.kept.core.commitment.House;
import dev.kept.core.commitment.HouseTerms;

/** The standard rules, in the product's default zone; the product's address names the installation. */
public final class HostHouse implements House {
    private final TimeZoneManager zones;
    private final ApplicationProperties product;

    public HostHouse(TimeZoneManager zones, ApplicationProperties product) {
        this.zones = zones;
        this.product = product;
    }

    @Override
    public HouseTerms terms() {
        return HouseTerms.standard(zones.getDefaultTimeZone().toZoneId(), product.getBaseUrl(UrlMode.CANONICAL));
    }
}
