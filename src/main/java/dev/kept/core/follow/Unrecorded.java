package dev.kept.core.follow;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.follow.IssueFacts.PromiseDetail;

/**
 * A value in a promise field that is on no record. A form refuses what breaks a rule, but a bulk edit over many issues, an
 * import or another plugin can still store it.
 *
 * @param value as the host stores it; a day as {@code 2026-12-31}
 * @param reason why the rules do not take it now; {@code null} when they would, so that only nobody asked them
 */
public record Unrecorded(
        PromiseDetail part, String value, @Nullable Refusal reason) {}
