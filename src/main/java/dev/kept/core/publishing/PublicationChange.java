package dev.kept.core.publishing;

import dev.kept.core.Nullable;
import java.time.Instant;

/**
 * That somebody published a project's figures, or took them back.
 *
 * @param at when
 * @param userKey key of who did
 * @param audience to whom they were published; {@code null} when they were taken back
 */
public record PublicationChange(
        Instant at, String userKey, @Nullable Audience audience) {}
