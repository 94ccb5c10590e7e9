package dev.kept.core.consent;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.TimelineEntry;

/**
 * What a link asks, as its page shows it.
 *
 * @param words what was said with what is asked about; {@code null} when nothing
 * @param about what is asked about: the last thing that happened, or what was stated in the requester's name
 */
public record Question(
        LinkPurpose purpose,
        Commitment commitment,
        @Nullable String words,
        TimelineEntry about) {}
