package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import java.time.Instant;

/**
 * An administrator's change of the terms of the house, or of one project.
 *
 * @param at when
 * @param userKey who, by the host's user key
 * @param before the terms until then; {@code null} where a project went by the house's
 * @param after the terms from then on; {@code null} where a project goes by the house's again
 * @param reason why; empty for changes from before reasons were asked for
 */
public record TermsChange(
        Instant at,
        String userKey,
        @Nullable BoardTerms before,
        @Nullable BoardTerms after,
        String reason) {}
