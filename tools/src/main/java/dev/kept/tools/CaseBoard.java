package dev.kept.tools;

import dev.kept.core.Nullable;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleChange;
import dev.kept.core.house.RuleStore;
import dev.kept.core.measure.Rate;
import dev.kept.core.rulebook.StatusField;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboards;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scoreboard of a case's project, read by the names of its figures. */
final class CaseBoard {
    /** Promises first due before this many days are on no board. */
    static final int DAYS = Scoreboards.LONGEST_WINDOW_DAYS;

    private final Scoreboard board;

    private CaseBoard(Scoreboard board) {
        this.board = board;
    }

    static CaseBoard of(BoardStore store, LocalDate asOf) {
        Clock clock = Clock.fixed(asOf.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Scoreboards boards = new Scoreboards(
                new BoardSources(store, new NothingLeft(), (id, known) -> List.of()),
                new ReportingHouse(),
                new StandardTerms(),
                Optional::empty,
                clock);
        return new CaseBoard(boards.scoreboard(CaseLife.PROJECT, asOf, DAYS).fold(done -> done, refusal -> {
            throw new IllegalArgumentException("No board as of " + asOf + ": " + refusal.messageKey());
        }));
    }

    Rate rate(Measure measure) {
        return board.pillars().stream()
                .flatMap(pillar -> pillar.figures().stream())
                .filter(figure -> figure.measure() == measure)
                .map(Figure::rate)
                .findFirst()
                .orElseThrow();
    }

    ContextFigure beside(ContextFigure.ContextKind kind) {
        return board.pillars().stream()
                .flatMap(pillar -> pillar.beside().stream())
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    Double value(ContextFigure.ContextKind kind) {
        return beside(kind).value();
    }

    /** The standard rules, with a field for reports since ever. */
    private static final class ReportingHouse implements RuleStore {
        private static final StatusField FIELD = new StatusField("case", Map.of(), Instant.EPOCH);

        @Override
        public HouseRules current() {
            return HouseRules.STANDARD.with(FIELD);
        }

        @Override
        public void replace(HouseRules rules, String userKey) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<RuleChange> lastChange() {
            return Optional.empty();
        }
    }
}
