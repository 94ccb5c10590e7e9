package dev.kept.core.partnership;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.figure.Measure;

/** The lists behind the figures of a scoreboard, as the person who is logged in may see them. */
public interface Explanations {

    /**
     * A piece of the list behind a figure.
     *
     * @param after where the piece starts, as an earlier piece said; {@code null} for the beginning
     * @param limit how many rows at most, from 1 to {@value Slice.Request#MOST}
     */
    Answer<ExplanationView> explanation(
            String projectKey, Measure measure, ScoreboardQuery query, @Nullable String after, int limit);

    /**
     * A piece of the list of what left the figures of that time, or changed its weight in them.
     *
     * @param after where the piece starts, as an earlier piece said; {@code null} for the beginning
     * @param limit how many rows at most, from 1 to {@value Slice.Request#MOST}
     */
    Answer<DepartureView> departures(String projectKey, ScoreboardQuery query, @Nullable String after, int limit);
}
