package dev.kept.core.health;

import dev.kept.core.Nullable;
import java.time.Duration;
import java.time.Instant;

/**
 * The last time of something that happens again and again.
 *
 * @param subject what it is, see {@link HealthSubject}
 * @param at when it ended (full milliseconds)
 * @param wellAt when it last ended well; {@code null} for never
 * @param incident the number under which the log tells why it failed; {@code null} when it did not
 * @param every how long from one time to the next; zero when there is no such time
 */
public record HealthNote(
        String subject,
        Instant at,
        NoteEnding ending,
        @Nullable Instant wellAt,
        @Nullable String incident,
        Duration every) {}
