package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.measure.agreement.Coorientation;
import dev.kept.core.measure.agreement.Likeness;
import dev.kept.core.measure.agreement.Likeness.LikenessLevel;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.util.List;

/**
 * What the last round that both sides answered says of a board: whether both want the same, and whether each knows what the
 * other wants (case N01). It is the house's, and the same on each board.
 */
public final class RankingFigures {

    private final Rounds rounds;

    public RankingFigures(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Of the last round that was complete by then; nothing where there is none, or where it has too few goals for a number. */
    public List<ContextFigure> figures(KnownBy known) {
        return rounds.last(known.day()).flatMap(RoundResult::found).stream()
                .flatMap(found -> figures(found).stream())
                .toList();
    }

    private static List<ContextFigure> figures(Coorientation found) {
        return List.of(
                figure(ContextKind.AGREEMENT, found.agreement()),
                figure(ContextKind.IT_ACCURACY, found.accuracyIt()),
                figure(ContextKind.BUSINESS_ACCURACY, found.accuracyBusiness()));
    }

    /**
     * What chance alone could explain is no value, and enters no score (case N02); nor is what a side is not of one mind about,
     * which has no cases either.
     */
    private static ContextFigure figure(ContextKind kind, @Nullable Likeness likeness) {
        if (likeness == null) {
            return ContextFigure.number(kind, null, 0);
        }
        boolean told = likeness.level() != LikenessLevel.CANNOT_TELL;
        return ContextFigure.number(kind, told ? likeness.tau() : null, likeness.goals());
    }
}
