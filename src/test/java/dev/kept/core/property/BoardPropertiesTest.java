package dev.kept.core.property;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Slice;
import dev.kept.core.cell.InMemoryPortfolio;
import dev.kept.core.cell.Portfolio;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Trend;
import dev.kept.core.figure.Window;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.Explanation;
import dev.kept.core.scoreboard.ExplanationPlace;
import dev.kept.core.scoreboard.FigureExplanations;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.PortfolioBoards;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.definitions.promise.AsAgreed;
import dev.kept.definitions.promise.FirstPromise;
import dev.kept.definitions.promise.HalfLifeRate;
import dev.kept.definitions.promise.HonestyGap;
import dev.kept.definitions.promise.Slack;
import dev.kept.definitions.promise.Slips;
import dev.kept.definitions.promise.TwoWayStreet;
import dev.kept.statistics.CommonsBeta;
import dev.kept.testing.InMemoryBoardTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** A board from cells, the list behind it and the definitions over the promises themselves say the same. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
final class BoardPropertiesTest {

    private static final ProjectRef PROJECT = new ProjectRef(Life.PROJECT, "LIFE", "Life");
    private static final ProjectRef OTHER = new ProjectRef(Life.PROJECT + 1, "MOVE", "Where issues move to");
    private static final double ROUNDING = 1e-9;
    private static final Set<ContextFigure.ContextKind> COMPARED = EnumSet.noneOf(ContextFigure.ContextKind.class);
    private static final Set<ContextFigure.ContextKind> SHOWN = EnumSet.noneOf(ContextFigure.ContextKind.class);

    /** A quantity that was never shown was never compared with its definition. */
    @AfterContainer
    static void every_quantity_was_shown_in_some_life() {
        assertEquals(COMPARED, SHOWN);
    }

    @Provide
    Arbitrary<List<Life.Turn>> steps() {
        return Life.manySteps();
    }

    @Property
    void a_figure_is_the_sum_of_the_list_behind_it(
            @ForAll("steps") List<Life.Turn> steps,
            @ForAll @IntRange(min = 1, max = 120) int window,
            @ForAll @IntRange(max = 40) int ago,
            @ForAll @IntRange(min = 1, max = 7) int page) {
        Life life = lived(steps);
        LocalDate asOf = life.clock.day().minusDays(ago);
        FigureExplanations lists =
                new FigureExplanations(memory(life), memory(life), new InMemoryRuleStore(life.clock), life.clock);
        Scoreboard board = board(life, asOf, window);
        for (Figure figure : figures(board).values()) {
            List<Explanation.ExplainedPromise> rows = new ArrayList<>();
            ExplanationPlace next = ExplanationPlace.START;
            Rate told;
            do {
                Explanation piece =
                        lists.explain(PROJECT, figure.measure(), new Window(asOf.minusDays(window), asOf), next, page);
                assertEquals(figure.rate(), piece.rate());
                told = piece.movedLate();
                rows.addAll(piece.rows());
                next = piece.next();
                assertTrue(next == null || piece.rows().size() == page, "only the last piece is not full");
            } while (next != null);
            assertEquals(ordered(rows, figure.measure()), rows, () -> figure.measure() + " as of " + asOf);
            int hits = (int)
                    rows.stream().filter(Explanation.ExplainedPromise::hit).count();
            assertEquals(figure.rate(), new Rate(hits, rows.size()), () -> figure.measure() + " as of " + asOf);
            List<Renegotiated.Move> moves =
                    rows.stream().flatMap(row -> row.moves().stream()).toList();
            int late = (int) moves.stream()
                    .filter(move -> move.earliness().lastQuarter())
                    .count();
            Rate movedLate = new Rate(late, moves.size());
            assertEquals(movedLate, told, "moved");
            if (figure.measure() == Measure.AS_AGREED_RATE) {
                ContextFigure shown =
                        board.beside(ContextFigure.ContextKind.MOVED_LATE).orElseThrow();
                assertEquals(ContextFigure.rate(ContextFigure.ContextKind.MOVED_LATE, movedLate), shown);
            }
            if (figure.measure() == Measure.SURPRISE_RATE) {
                Double unheard = board.beside(ContextFigure.ContextKind.UNHEARD_WARNINGS)
                        .orElseThrow()
                        .value();
                assertEquals(
                        unheard == null ? 0 : unheard,
                        rows.stream().filter(row -> row.unheardOn() != null).count(),
                        () -> "unheard as of " + asOf);
            }
        }
    }

    /** What counts against the figure first, then by date. */
    private static List<Explanation.ExplainedPromise> ordered(
            List<Explanation.ExplainedPromise> rows, Measure measure) {
        return rows.stream()
                .sorted(Comparator.comparing((Explanation.ExplainedPromise row) -> row.hit() == measure.moreIsBetter())
                        .thenComparing(Explanation.ExplainedPromise::date))
                .toList();
    }

    @Property
    void figures_equal_the_definitions(@ForAll("steps") List<Life.Turn> steps) {
        Life life = lived(steps);
        LocalDate asOf = life.clock.day();
        Scoreboard board = board(life, asOf, 365);
        PromiseTable table = table(life, asOf);
        Map<Measure, Figure> figures = figures(board);
        assertEquals(
                FirstPromise.of(table).rate(),
                figures.get(Measure.FIRST_PROMISE_RATE).rate());
        assertEquals(
                AsAgreed.of(table).rate(), figures.get(Measure.AS_AGREED_RATE).rate());
        assertEquals(
                Slips.surpriseRate(table), figures.get(Measure.SURPRISE_RATE).rate());
        Map<ContextFigure.ContextKind, ContextFigure> beside = beside(board);
        same(TwoWayStreet.of(table, Side.IT).value(), beside.get(ContextFigure.ContextKind.IT_PROMISES));
        same(TwoWayStreet.of(table, Side.BUSINESS).value(), beside.get(ContextFigure.ContextKind.BUSINESS_PROMISES));
        same(Slips.warningPrecision(table).value(), beside.get(ContextFigure.ContextKind.WARNING_PRECISION));
        same(Slips.medianLeadWarned(table), beside.get(ContextFigure.ContextKind.MEDIAN_LEAD));
        same(Slack.median(table), beside.get(ContextFigure.ContextKind.MEDIAN_SLACK));
        same(HalfLifeRate.of(table, 90).value(), beside.get(ContextFigure.ContextKind.LATELY));
        same(FirstPromise.of(table).rateBySize(), beside.get(ContextFigure.ContextKind.BY_SIZE));
        List<Double> earliness = AsAgreed.of(table).members().stream()
                .flatMap(promise -> Renegotiated.moves(promise, table.noticeDays()).stream())
                .map(move -> move.earliness().value())
                .toList();
        same(Quartiles.medianOf(earliness), beside.get(ContextFigure.ContextKind.MOVE_EARLINESS));
        int late = (int) earliness.stream().filter(value -> value <= 0.25).count();
        same(new Rate(late, earliness.size()).value(), beside.get(ContextFigure.ContextKind.MOVED_LATE));
    }

    @Property
    void a_past_day_tells_the_dates_and_causes_that_were_known_on_it(
            @ForAll("steps") List<Life.Turn> steps, @ForAll @IntRange(max = 60) int ago) {
        Life life = lived(steps);
        LocalDate asOf = life.clock.day().minusDays(ago);
        Map<ContextFigure.ContextKind, ContextFigure> beside = beside(board(life, asOf, 3_000));
        List<Commitment> due = life.all().stream()
                .filter(one -> one.everCounted() && one.carrier().counted().projectId() == Life.PROJECT)
                .filter(one -> one.promise().firstDate().isBefore(asOf))
                .filter(one -> !releasedOn(one, asOf))
                .toList();
        PromiseTable table =
                new PromiseTable(due.stream().map(Commitment::promise).toList(), asOf, 1);
        same(HonestyGap.of(table), beside.get(ContextFigure.ContextKind.HONESTY_GAP));
        same(Renegotiated.of(table).beforeRate().value(), beside.get(ContextFigure.ContextKind.MOVED_IN_TIME));
        same(Renegotiated.of(table).afterRate().value(), beside.get(ContextFigure.ContextKind.MOVED_AFTER));
        List<Commitment> slipped = due.stream()
                .filter(one -> {
                    LocalDate delivered = one.promise().knownOn(asOf).deliveredOn();
                    return delivered == null || delivered.isAfter(one.promise().firstDate());
                })
                .toList();
        int explained = (int) slipped.stream()
                .filter(one -> one.conversation().causes().stream()
                        .anyMatch(cause -> !cause.on().isAfter(asOf)))
                .count();
        same(new Rate(explained, slipped.size()).value(), beside.get(ContextFigure.ContextKind.CAUSES_STATED));
    }

    /** A release counts until the requester objects to it. */
    private static boolean releasedOn(Commitment one, LocalDate day) {
        Promise known = one.promise().knownOn(day);
        return known.released(known.agreedDate(one.noticeDays()));
    }

    @Property
    void the_weeks_of_a_trend_add_up_to_the_figure_of_their_year(@ForAll("steps") List<Life.Turn> steps) {
        Life life = lived(steps);
        Scoreboard board = board(life, life.clock.day(), 7 * Trend.WEEKS);
        figures(board).values().forEach(figure -> {
            Trend trend = figure.trend();
            assertNotNull(trend);
            Rate sum = trend.weeks().stream().map(Trend.Week::rate).reduce(new Rate(0, 0), Rate::plus);
            assertEquals(figure.rate(), sum);
        });
    }

    @Property
    void side_by_side_a_project_has_the_figures_of_its_own_board(
            @ForAll("steps") List<Life.Turn> steps,
            @ForAll @IntRange(min = 1, max = 120) int window,
            @ForAll @IntRange(max = 40) int ago) {
        Life life = lived(steps);
        LocalDate asOf = life.clock.day().minusDays(ago);
        Scoreboards boards = scoreboards(life);
        Portfolio portfolio = new InMemoryPortfolio(memory(life), Set.of(PROJECT.id(), OTHER.id()));
        PortfolioBoard board = given(new PortfolioBoards(portfolio, boards, new InMemoryBoardTerms(), new CommonsBeta())
                .board(List.of(PROJECT, OTHER), asOf, window, new Slice.Request(0, 2)));
        for (ProjectRef project : List.of(PROJECT, OTHER)) {
            PortfolioBoard.PortfolioRow row = board.rows().items().get(project == PROJECT ? 0 : 1);
            assertEquals(project.key(), row.projectKey());
            Scoreboard own = given(boards.scoreboard(project, asOf, window));
            assertEquals(judged(figures(own).values()), judged(row.figures()));
        }
    }

    private static List<List<Object>> judged(Collection<Figure> figures) {
        return figures.stream()
                .map(figure -> List.<Object>of(figure.measure(), figure.rate(), figure.target(), figure.verdict()))
                .toList();
    }

    /** Where a quantity is shown at all, it is the one of the definition. */
    private static void same(Double expected, ContextFigure shown) {
        COMPARED.add(shown.kind());
        if (shown.value() != null) {
            SHOWN.add(shown.kind());
            assertEquals(expected, shown.value(), ROUNDING, () -> shown.kind().code());
        }
    }

    private static Life lived(List<Life.Turn> steps) {
        Life life = new Life(1, 14);
        steps.forEach(life::take);
        return life;
    }

    private static InMemoryLedgerStore memory(Life life) {
        return (InMemoryLedgerStore) life.ledger;
    }

    private static PromiseTable table(Life life, LocalDate asOf) {
        return new PromiseTable(counted(life).map(Commitment::promise).toList(), asOf, 1);
    }

    private static Stream<Commitment> counted(Life life) {
        return life.all().stream()
                .filter(one -> one.counted() && one.carrier().counted().projectId() == Life.PROJECT);
    }

    private static Scoreboards scoreboards(Life life) {
        return new Scoreboards(
                new BoardSources(memory(life), memory(life), (id, known) -> List.of()),
                new InMemoryRuleStore(life.clock),
                new InMemoryBoardTerms(),
                Optional::empty,
                life.clock);
    }

    private static Scoreboard board(Life life, LocalDate asOf, int window) {
        return given(scoreboards(life).scoreboard(PROJECT, asOf, window));
    }

    private static Map<Measure, Figure> figures(Scoreboard board) {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        board.pillars().forEach(pillar -> pillar.figures().forEach(figure -> figures.put(figure.measure(), figure)));
        return figures;
    }

    private static Map<ContextFigure.ContextKind, ContextFigure> beside(Scoreboard board) {
        Map<ContextFigure.ContextKind, ContextFigure> beside = new EnumMap<>(ContextFigure.ContextKind.class);
        board.pillars().forEach(pillar -> pillar.beside().forEach(one -> beside.put(one.kind(), one)));
        return beside;
    }
}
