package dev.kept.core.request;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * A request as contacts of its function see it. Its sentences are in the reader's language, because the product that keeps the
 * requests says them.
 *
 * @param function in whose name it was asked
 * @param project the name of the project that is asked
 * @param reason why it matters; {@code null} when nobody said
 * @param state how far it is, in a sentence
 * @param words why it was declined; {@code null} otherwise
 * @param open whether it can still be taken back
 */
public record ShownRequest(
        String id,
        String function,
        String project,
        String need,
        @Nullable String reason,
        LocalDate day,
        String state,
        @Nullable String words,
        boolean open) {}
