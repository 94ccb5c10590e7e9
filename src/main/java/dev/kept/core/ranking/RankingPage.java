package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;

/**
 * What somebody sees of the rounds.
 *
 * @param asked the open round in which the reader can answer; {@code null} when there is none
 * @param last what came of the last round that both sides answered; {@code null} before the first
 */
public record RankingPage(
        @Nullable AskedSide asked, @Nullable RoundResult last) {

    /** Whether the reader is asked and the side has said nothing yet. */
    public boolean waiting() {
        return asked != null && asked.said() == null;
    }

    /**
     * A side that is asked.
     *
     * @param side for which the reader speaks
     * @param said what this side said before; {@code null} when nothing
     */
    public record AskedSide(
            GoalRound round, Side side, @Nullable SideView said) {}
}
