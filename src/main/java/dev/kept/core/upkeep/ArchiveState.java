package dev.kept.core.upkeep;

import dev.kept.core.Nullable;
import java.time.YearMonth;

/**
 * What was forgotten and packed away so far.
 *
 * @param first the first month of which figures are told; {@code null} when they are told of all
 * @param recalling whether figures of months before are being made anew
 * @param packed how many commitments' chains are packed away
 */
public record ArchiveState(@Nullable YearMonth first, boolean recalling, long packed) {}
