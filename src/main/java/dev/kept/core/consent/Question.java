package dev.kept.core.consent;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;

/**
 * What a link asks, as its page shows it.
 *
 * @param words what was last said on the commitment; {@code null} when nothing
 */
public record Question(
        LinkPurpose purpose,
        Commitment commitment,
        @Nullable String words) {}
