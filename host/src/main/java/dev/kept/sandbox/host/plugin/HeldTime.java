package dev.kept.sandbox.host.plugin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets every clock that a plugin has among its components show the host's time, in the zone that the plugin's own clock
 * has: so the demo can move through a year, and a test can hold a day, without a switch in the plugin.
 */
final class HeldTime implements BeanPostProcessor {
    private final Clock host;

    HeldTime(Clock host) {
        this.host = host;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock clock ? new Held(host, clock) : bean;
    }

    private static final class Held extends Clock {
        private final Clock host;
        private final Clock plugin;

        Held(Clock host, Clock plugin) {
            this.host = host;
            this.plugin = plugin;
        }

        /** Asked each time, as the plugin's own may follow a setting of the product. */
        @Override
        public ZoneId getZone() {
            return plugin.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return host.withZone(zone);
        }

        @Override
        public Instant instant() {
            return host.instant();
        }
    }
}
