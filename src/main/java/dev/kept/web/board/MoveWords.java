package dev.kept.web.board;

import dev.kept.core.Texts;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.figure.Figure;
import dev.kept.core.measure.Rate;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.LocalFormat;
import java.util.Optional;

/** How many new dates came late, in a sentence. */
final class MoveWords {

    private final Texts texts;
    private final LocalFormat format;

    MoveWords(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** Of a board; empty where there was no new date, or nobody tells. */
    Optional<String> late(Scoreboard board) {
        return board.beside(ContextKind.MOVED_LATE).flatMap(figure -> {
            Double share = figure.value();
            long late = share == null ? 0 : Math.round(share * figure.n());
            return late(new Rate(Math.toIntExact(late), Math.toIntExact(Math.round(figure.n()))));
        });
    }

    /** Of new dates that were counted; of too few only how many there were. */
    Optional<String> late(Rate late) {
        if (late.n() == 0) {
            return Optional.empty();
        }
        String all = format.count(late.n());
        return Optional.of(
                late.n() < Figure.FEWEST
                        ? texts.text("kept.moves.few", all)
                        : texts.text("kept.moves.late", format.count(late.hits()), all));
    }
}
