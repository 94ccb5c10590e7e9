package dev.kept.core.hook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long is waited between two tries: longer each time, and after two days no more. */
final class HookPauses {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private HookPauses() {}

    /**
     * When it is tried again; empty for never.
     *
     * @param tries how often it was tried
     */
    static Optional<Instant> next(int tries, Instant now) {
        return tries <= PAUSES.size() ? Optional.of(now.plus(PAUSES.get(tries - 1))) : Optional.empty();
    }
}
