package dev.kept.sandbox.host;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of both hosts: real time, or a fixed instant. The system property {@code kept.now} always says the fixed
 * instant, so that the plugin's own clock agrees. Safe for use by several threads.
 */
public final class SandboxClock extends Clock {
    private static final String PROPERTY = "kept.now";

    private final Optional<Instant> start;
    private final ZoneId zone;
    private final AtomicReference<Optional<Instant>> fixed;

    /**
     * @param start the fixed instant that the person asked for; empty for real time
     * @param zone  the server's time zone
     */
    public SandboxClock(Optional<Instant> start, ZoneId zone) {
        this(start, zone, new AtomicReference<>(Optional.empty()));
        release();
    }

    private SandboxClock(Optional<Instant> start, ZoneId zone, AtomicReference<Optional<Instant>> fixed) {
        this.start = start;
        this.zone = zone;
        this.fixed = fixed;
    }

    /** Stops the clock at that instant. */
    public void set(Instant instant) {
        fixed.set(Optional.of(instant));
        System.setProperty(PROPERTY, instant.toString());
    }

    /** Back to the instant that the person asked for, or to real time. */
    public void release() {
        fixed.set(start);
        if (start.isPresent()) {
            System.setProperty(PROPERTY, start.get().toString());
        } else {
            System.clearProperty(PROPERTY);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SandboxClock(start, other, fixed);
    }

    @Override
    public Instant instant() {
        return fixed.get().orElseGet(Instant::now);
    }
}
