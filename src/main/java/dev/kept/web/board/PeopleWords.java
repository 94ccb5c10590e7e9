package dev.kept.web.board;

import dev.kept.core.Texts;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.LocalFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a board says of how steady the people are who deal with functions, as sentences. */
final class PeopleWords {

    private final Texts texts;
    private final LocalFormat format;

    PeopleWords(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** What is worth a sentence; what cannot be told yet, or is as it should be, stands in the list of figures alone. */
    List<String> lines(Scoreboard board) {
        return Stream.of(
                        board.beside(ContextKind.IT_STAYS).flatMap(this::stays),
                        board.beside(ContextKind.RESTS_ON_FEW).flatMap(this::rests),
                        board.beside(ContextKind.IT_ANSWERS).flatMap(this::answers),
                        board.beside(ContextKind.SESSIONS_CONFIRMED).flatMap(this::sessions))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> stays(ContextFigure figure) {
        return value(figure)
                .map(share -> texts.text("kept.understanding.stays", format.percent(share), count(figure.n())));
    }

    private Optional<String> rests(ContextFigure figure) {
        return value(figure)
                .filter(few -> few > 0)
                .map(few -> texts.text("kept.understanding.rests", count(few), count(figure.n())));
    }

    private Optional<String> answers(ContextFigure figure) {
        return value(figure)
                .map(share -> texts.text("kept.understanding.answers", count(share * figure.n()), count(figure.n())));
    }

    private Optional<String> sessions(ContextFigure figure) {
        return value(figure)
                .map(confirmed -> texts.text("kept.understanding.sessions", count(figure.n()), count(confirmed)));
    }

    private static Optional<Double> value(ContextFigure figure) {
        return Optional.ofNullable(figure.value());
    }

    private String count(double number) {
        return format.count(Math.round(number));
    }
}
