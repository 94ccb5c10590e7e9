package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.LocalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a board says of how steady the people are who deal with functions, as sentences. */
final class PeopleWords {

    private final Texts texts;
    private final LocalFormat format;

    PeopleWords(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** None where nothing was counted, or nobody tells. */
    List<String> lines(Scoreboard board) {
        List<String> lines = new ArrayList<>();
        board.beside(ContextKind.IT_STAYS).map(this::stays).ifPresent(lines::add);
        board.beside(ContextKind.RESTS_ON_FEW).flatMap(this::rests).ifPresent(lines::add);
        return lines;
    }

    private String stays(ContextFigure figure) {
        @Nullable Double value = figure.value();
        String n = format.count(Math.round(figure.n()));
        return value == null
                ? texts.text("kept.understanding.stays.few", n)
                : texts.text("kept.understanding.stays", format.percent(value), n);
    }

    private Optional<String> rests(ContextFigure figure) {
        @Nullable Double few = figure.value();
        return few == null
                ? Optional.empty()
                : Optional.of(texts.text(
                        "kept.understanding.rests",
                        format.count(Math.round(few)),
                        format.count(Math.round(figure.n()))));
    }
}
