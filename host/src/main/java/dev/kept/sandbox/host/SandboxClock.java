package dev.kept.sandbox.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The clock of both hosts, and of the plugins in them: real time, or a fixed instant. Safe for use by several threads.
 */
public final class SandboxClock extends Clock {
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
    }

    /** Back to the instant that the person asked for, or to real time. */
    public void release() {
        fixed.set(start);
    }

    /** Does something at a later time, at which the clock stands still, and goes back to where it was. */
    public <T> T later(Duration by, Supplier<T> action) {
        Optional<Instant> before = fixed.get();
        set(instant().plus(by));
        try {
            return action.get();
        } finally {
            fixed.set(before);
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
