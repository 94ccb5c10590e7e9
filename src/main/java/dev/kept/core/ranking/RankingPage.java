package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;

/**
 * What somebody sees of the rounds.
 *
 * @param asked the open round in which the reader can answer; {@code null} when there is none
 * @param last what came of the last round that both sides answered; {@code null} before the first
 * @param members the group of the product that asks of which the reader has to be; whoever is not is told nothing of this.
 *     {@code null} where the reader may know it anyway
 */
public record RankingPage(
        @Nullable AskedSide asked,
        @Nullable RoundResult last,
        @Nullable String members) {

    /** Nothing at all. */
    public static final RankingPage NONE = new RankingPage(null, null, null);

    /** Whether the reader is asked and has not answered, nor anybody else whose answer would be the reader's too. */
    public boolean waiting() {
        return asked != null && !asked.answered();
    }

    /**
     * A side that is asked.
     *
     * @param side for which the reader speaks
     * @param said what this side said before, where that is one word; {@code null} when nothing
     * @param answered whether the side, or where many are asked the reader, has answered
     */
    public record AskedSide(
            GoalRound round, Side side, @Nullable SideView said, boolean answered) {}
}
