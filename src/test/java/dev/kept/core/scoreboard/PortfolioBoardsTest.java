package dev.kept.core.scoreboard;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Slice;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.CountsOf;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Verdict;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.interval.EmpiricalBayes;
import dev.kept.statistics.CommonsBeta;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.testing.NothingLeft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Projects side by side: in which order, with which figures, and what is expected of each. */
final class PortfolioBoardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Slice.Request ALL = new Slice.Request(0, 200);
    private static final double ROUNDING = 1e-9;

    private final Map<Long, Map<Basis, Counts>> sums = new HashMap<>();
    private final List<ProjectRef> visible = new ArrayList<>();
    private final List<LocalDate> asked = new ArrayList<>();
    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryBoardTerms terms = new InMemoryBoardTerms();
    private final PortfolioBoards portfolios = new PortfolioBoards(
            (from, asOf) -> {
                asked.add(from);
                asked.add(asOf);
                return sums;
            },
            new Scoreboards(
                    new BoardSources(
                            (project, from, until) -> new BoardStore.BoardRows(List.of(), Map.of()),
                            new NothingLeft(),
                            (id, known) -> List.of()),
                    new InMemoryRuleStore(clock),
                    terms,
                    Optional::empty,
                    clock),
            terms,
            new CommonsBeta());

    @Test
    void each_project_is_judged_by_its_own_targets() {
        seen("Strict", 100, 75);
        seen("Usual", 100, 75);
        assertEquals(List.of(Verdict.CANNOT_TELL, Verdict.CANNOT_TELL), verdicts());
        ProjectRef strict = visible.get(0);
        terms.replace(strict.id(), new BoardTerms(PillarWeights.EQUAL, Targets.ofPercent(95, 20)), "Why not.", "admin");
        assertEquals(List.of(Verdict.OFF_TARGET, Verdict.CANNOT_TELL), verdicts());
        terms.replace(null, new BoardTerms(PillarWeights.EQUAL, Targets.ofPercent(50, 20)), "Easier.", "admin");
        assertEquals(List.of(Verdict.OFF_TARGET, Verdict.ON_TARGET), verdicts());
    }

    private List<Verdict> verdicts() {
        return rows(ALL).stream().map(row -> row.figures().get(0).verdict()).toList();
    }

    @Test
    void projects_come_in_order_of_name_whatever_their_rates() {
        seen("Zoo", 10, 10);
        seen("alpha", 10, 1);
        seen("Änderungen", 10, 5);
        seen("Beta", 10, 9);
        assertEquals(
                List.of("alpha", "Änderungen", "Beta", "Zoo"),
                rows(ALL).stream().map(PortfolioBoard.PortfolioRow::projectName).toList());
    }

    @Test
    void the_list_is_cut_into_pages_and_estimates_lean_on_all_of_it() {
        for (char name = 'a'; name <= 'e'; name++) {
            seen(String.valueOf(name), 20, 4 * (name - 'a'));
        }
        List<PortfolioBoard.PortfolioRow> whole = rows(ALL);
        PortfolioBoard page = board(new Slice.Request(3, 2));
        assertEquals(whole.subList(3, 5), page.rows().items());
        assertEquals(3, page.rows().startAt());
        assertEquals(5, page.rows().total());
        assertEquals(board(ALL).together(), page.together());
        assertEquals(List.of(), rows(new Slice.Request(5, 2)));
    }

    @Test
    void figures_are_judged_as_on_the_boards_of_the_projects() {
        seen("Good", 100, 95);
        seen("Few", 4, 4);
        seen("Bare", 0, 0);
        List<PortfolioBoard.PortfolioRow> rows = rows(ALL);
        assertEquals(
                List.of(Measure.values()),
                rows.get(2).figures().stream().map(Figure::measure).toList());
        assertEquals(
                judged(Figure.of(Measure.FIRST_PROMISE_RATE, new Rate(95, 100), Targets.STANDARD.rates())),
                judged(rows.get(2).figures().get(0)));
        assertEquals(
                judged(Figure.of(Measure.SURPRISE_RATE, new Rate(0, 5), Targets.STANDARD.surprises())),
                judged(rows.get(2).figures().get(2)));
        assertEquals(Verdict.ON_TARGET, rows.get(2).figures().get(0).verdict());
        assertEquals(Verdict.TOO_FEW, rows.get(1).figures().get(0).verdict());
        assertTrue(rows.get(0).empty());
        assertNull(rows.get(0).expected());
    }

    /** Without what of it was answered, which a rate alone does not tell. */
    private static List<Object> judged(Figure figure) {
        return List.of(figure.measure(), figure.rate(), figure.target(), figure.verdict());
    }

    @Test
    void each_estimate_is_that_of_the_prior_fitted_over_the_projects_with_data() {
        seen("Good", 50, 45);
        seen("Bad", 50, 20);
        seen("Few", 3, 3);
        seen("Bare", 0, 0);
        EmpiricalBayes prior = EmpiricalBayes.fit(List.of(new Rate(45, 50), new Rate(20, 50), new Rate(3, 3)));
        assertNotNull(prior);
        PortfolioBoard board = board(ALL);
        assertEquals(
                new PortfolioBoard.Together(new Rate(68, 103), 3, PortfolioBoard.Spread.BEYOND_CHANCE),
                board.together());
        PortfolioBoard.Estimate few = board.rows().items().get(2).expected();
        assertNotNull(few);
        assertEquals(prior.shrunk(new Rate(3, 3)), few.value(), ROUNDING);
        assertEquals(prior.interval(new Rate(3, 3), new CommonsBeta()), few.interval());
        Interval interval = few.interval();
        assertTrue(interval.low() < few.value() && few.value() < interval.high());
    }

    @Test
    void a_project_that_the_viewer_may_not_see_changes_nothing() {
        seen("Good", 50, 45);
        seen("Bad", 50, 20);
        PortfolioBoard before = board(ALL);
        sums.put(99L, Map.of(Basis.FIRST, CountsOf.plain(1_000, 3, 997, 997)));
        assertEquals(before, board(ALL));
        visible.add(new ProjectRef(99, "HIDDEN", "Hidden"));
        assertNotEquals(before.together(), board(ALL).together());
    }

    @Test
    void of_projects_that_differ_no_more_than_chance_the_same_is_expected_as_surely_as_all_together_tell() {
        seen("One", 10, 8);
        seen("Two", 20, 16);
        PortfolioBoard board = board(ALL);
        assertEquals(PortfolioBoard.Spread.CHANCE, board.together().spread());
        board.rows().items().forEach(row -> {
            assertNotNull(row.expected());
            assertEquals(0.8, row.expected().value(), ROUNDING);
            assertEquals(new Rate(24, 30).interval(), row.expected().interval());
        });
    }

    @Test
    void nothing_is_expected_where_no_prior_can_be_fitted() {
        seen("Alone", 50, 40);
        assertNothingExpected();
        seen("Also all kept", 0, 0);
        assertNothingExpected();

        sums.clear();
        visible.clear();
        seen("All kept", 20, 20);
        seen("All kept too", 30, 30);
        assertNothingExpected();

        sums.clear();
        visible.clear();
        seen("All of ten", 10, 10);
        seen("None of ten", 10, 0);
        assertNothingExpected();

        sums.clear();
        visible.clear();
        seen("Two of two", 2, 2);
        seen("One of two", 2, 1);
        assertNothingExpected();
    }

    private void assertNothingExpected() {
        PortfolioBoard board = board(ALL);
        assertEquals(PortfolioBoard.Spread.NOT_KNOWN, board.together().spread());
        board.rows().items().forEach(row -> assertNull(row.expected(), row.projectName()));
    }

    @Test
    void without_projects_there_are_no_rows() {
        PortfolioBoard board = board(ALL);
        assertEquals(new Slice<>(List.of(), 0, 0), board.rows());
        assertEquals(new Rate(0, 0), board.together().firstPromises());
    }

    @Test
    void the_window_is_that_of_a_board_and_refused_as_there() {
        given(portfolios.board(visible, TODAY.minusDays(3), 30, ALL));
        assertEquals(List.of(TODAY.minusDays(33), TODAY.minusDays(3)), asked);
        assertField("asOf", portfolios.board(visible, TODAY.plusDays(1), 30, ALL));
        assertField("windowDays", portfolios.board(visible, null, 0, ALL));
        assertField("windowDays", portfolios.board(visible, null, 3_661, ALL));
    }

    private static void assertField(String field, Answer<PortfolioBoard> answer) {
        assertEquals(field, answer.fold(board -> "given", refusal -> refusal.field()));
    }

    private PortfolioBoard board(Slice.Request page) {
        return given(portfolios.board(visible, null, 365, page));
    }

    private List<PortfolioBoard.PortfolioRow> rows(Slice.Request page) {
        return board(page).rows().items();
    }

    /** A project that the viewer may see, with so many promises, kept by the first as by the agreed date. */
    private void seen(String name, int due, int kept) {
        long id = visible.size() + 1;
        visible.add(new ProjectRef(id, "P" + id, name));
        if (due > 0) {
            Map<Basis, Counts> counts = new EnumMap<>(Basis.class);
            counts.put(Basis.FIRST, CountsOf.plain(due, kept, due - kept, 0));
            counts.put(Basis.AGREED, CountsOf.plain(due, kept, 0, 0));
            sums.put(id, counts);
        }
    }
}
