package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * A part that a commitment shall be split into, as a person asks for it; unchecked input.
 *
 * @param issueKey the issue that carries the part
 * @param size in the project's own unit
 * @param date not after the whole's date; {@code null} for the whole's date
 */
public record PlannedPart(
        String issueKey, double size, @Nullable LocalDate date) {}
