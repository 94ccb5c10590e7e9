package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Slice;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.Portfolio;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.figure.Figure;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.measure.Rate;
import dev.kept.core.property.Life;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.PortfolioBoards;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.statistics.CommonsBeta;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.testing.NothingLeft;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** All projects at once tell the same as each project's cells. */
public abstract class PortfolioContract {
    private static final LocalDate FROM = Life.START;
    private static final LocalDate AS_OF = Life.START.plusDays(60);

    protected abstract Life begin();

    protected abstract CellStore cells();

    protected abstract Portfolio portfolio();

    @Test
    void without_commitments_there_are_no_sums() {
        assertEquals(Map.of(), portfolio().sums(FROM, AS_OF));
    }

    @Test
    void sums_follow_every_step_at_once() {
        Life life = begin();
        Portfolio portfolio = portfolio();
        Random random = new Random(3);
        Life.Kind[] kinds = Life.Kind.values();
        for (int i = 0; i < 60; i++) {
            Life.Kind kind = random.nextInt(3) == 0 ? Life.Kind.MAKE : kinds[random.nextInt(kinds.length)];
            life.take(new Life.Turn(kind, 1 + random.nextInt(4), random.nextInt(2), random.nextInt(20)));
            assertEquals(expected(FROM, AS_OF), portfolio.sums(FROM, AS_OF));
        }
        assertEquals(expected(FROM.plusDays(9), AS_OF), portfolio.sums(FROM.plusDays(9), AS_OF));
    }

    @Test
    void a_project_has_the_figures_of_its_own_board() {
        Life life = begin();
        Random random = new Random(8);
        Life.Kind[] kinds = Life.Kind.values();
        for (int i = 0; i < 120; i++) {
            Life.Kind kind = random.nextInt(3) == 0 ? Life.Kind.MAKE : kinds[random.nextInt(kinds.length)];
            life.take(new Life.Turn(kind, 1 + random.nextInt(4), random.nextInt(2), random.nextInt(20)));
        }
        TickingClock clock = new TickingClock(AS_OF);
        Scoreboards boards = new Scoreboards(
                new BoardSources(
                        (project, from, until) ->
                                new BoardStore.BoardRows(cells().cells(project, from, until), Map.of()),
                        new NothingLeft(),
                        (id, known) -> List.of()),
                new InMemoryRuleStore(clock),
                new InMemoryBoardTerms(),
                Optional::empty,
                clock);
        PortfolioBoards portfolios =
                new PortfolioBoards(portfolio(), boards, new InMemoryBoardTerms(), new CommonsBeta());
        List<ProjectRef> projects =
                List.of(new ProjectRef(Life.PROJECT, "A", "A"), new ProjectRef(Life.PROJECT + 1, "B", "B"));
        int counted = 0;
        for (int days : List.of(60, 30, 7)) {
            List<PortfolioBoard.PortfolioRow> rows = given(
                            portfolios.board(projects, AS_OF, days, new Slice.Request(0, 2)))
                    .rows()
                    .items();
            for (int i = 0; i < projects.size(); i++) {
                List<Rate> own = given(boards.scoreboard(projects.get(i), AS_OF, days)).pillars().stream()
                        .flatMap(pillar -> pillar.figures().stream())
                        .map(Figure::rate)
                        .toList();
                assertEquals(
                        own, rows.get(i).figures().stream().map(Figure::rate).toList());
                counted += own.stream().mapToInt(Rate::n).sum();
            }
        }
        assertTrue(counted > 0);
    }

    private Map<Long, Map<Basis, Counts>> expected(LocalDate from, LocalDate asOf) {
        Map<Long, Map<Basis, Counts>> sums = new HashMap<>();
        for (long project = Life.PROJECT; project < Life.PROJECT + 2; project++) {
            Map<Basis, Counts> counts = new EnumMap<>(Basis.class);
            for (Basis basis : Basis.values()) {
                List<DayCell> cells = cells().cells(project, from, asOf).stream()
                        .filter(cell -> cell.key().basis() == basis)
                        .toList();
                if (!cells.isEmpty()) {
                    counts.put(
                            basis,
                            Counts.sum(cells.stream()
                                            .map(cell -> cell.asOf(asOf))
                                            .toList())
                                    .plain());
                }
            }
            if (!counts.isEmpty()) {
                sums.put(project, counts);
            }
        }
        return sums;
    }
}
