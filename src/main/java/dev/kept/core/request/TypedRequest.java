package dev.kept.core.request;

import dev.kept.core.Nullable;

/**
 * A request as it was typed; unchecked.
 *
 * @param id under which it is sent, see {@link dev.kept.core.rulebook.InputRules#stepId}
 * @param project the key of the project that is asked
 * @param day such as 2026-12-18
 */
public record TypedRequest(
        String id,
        String function,
        String project,
        String need,
        @Nullable String reason,
        String day) {}
