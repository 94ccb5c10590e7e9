package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import dev.kept.core.promise.IssueRef;
import java.time.LocalDate;

/**
 * A part that a promise shall be split into; unchecked input.
 *
 * @param issue carries the part
 * @param size in the project's own unit; informative, figures count the whole
 * @param date not after the whole's date; {@code null} for the whole's date
 */
public record Part(IssueRef issue, double size, @Nullable LocalDate date) {}
