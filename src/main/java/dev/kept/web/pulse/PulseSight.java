package dev.kept.web.pulse;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.PulsePage;

/**
 * What a reader sees on the page.
 *
 * @param side for which the reader answers
 * @param page {@code null} while Jira does not answer, or cannot be asked
 * @param asked whether the reader is asked in the open round
 * @param closed why nothing is taken at the moment; {@code null} when something is
 * @param roundsUrl where an administrator opens rounds; {@code null} for others
 */
record PulseSight(
        Side side,
        @Nullable PulsePage page,
        boolean asked,
        @Nullable Refusal closed,
        @Nullable String roundsUrl) {}
