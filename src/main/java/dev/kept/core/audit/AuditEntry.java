package dev.kept.core.audit;

import dev.kept.core.Nullable;
import java.time.Instant;

/**
 * One line of the log.
 *
 * @param number of the line, rising; 0 before it is kept
 * @param userKey who did it; {@code null} for nobody in particular
 * @param before what stood there and no longer does; empty for nothing
 * @param after what stands there since; empty for nothing
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable String userKey,
        AuditAction action,
        String subject,
        String before,
        String after) {}
