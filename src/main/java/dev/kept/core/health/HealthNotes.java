package dev.kept.core.health;

import dev.kept.core.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers the last time of what runs by itself, the same on all nodes. No name stands in it: a subject is a job, a
 * project's number or the other product.
 */
public interface HealthNotes {

    /**
     * From now on these are waited for. What was noted before stays; only how often it comes is brought up to date.
     *
     * @param subjects with how often each comes
     */
    void expect(Map<String, Duration> subjects, Instant now);

    /**
     * Notes how it ended this time.
     *
     * @param incident {@code null} for none
     */
    void note(String subject, NoteEnding ending, @Nullable String incident, Instant at);

    /** The last note of each subject, in the order of their names. */
    List<HealthNote> all();

    /** The digest of the key that a monitoring tool reads health with; empty when there is none. */
    Optional<String> keyDigest();

    /** @param digest of the new key; {@code null} takes the key away */
    void keepKey(@Nullable String digest, Instant at);
}
