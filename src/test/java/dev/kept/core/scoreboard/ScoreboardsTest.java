package dev.kept.core.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Answer;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.CountsOf;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.Reason;
import dev.kept.core.cell.Tallies;
import dev.kept.core.cell.Tally;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.conversation.Facet;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.figure.Reasons;
import dev.kept.core.figure.Stretch;
import dev.kept.core.figure.Verdict;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.disclosure.DisclosureState;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.testing.Given;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.testing.NothingLeft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A scoreboard from day cells: what is counted, what is shown, and how the pillars come together. */
final class ScoreboardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final ProjectRef SHOP = new ProjectRef(10_000, "SHOP", "Web shop");

    private final List<DayCell> cells = new ArrayList<>();
    private final Map<DisclosureState, Integer> told = new HashMap<>();
    private final InMemoryBoardTerms terms = new InMemoryBoardTerms();
    private final Scoreboards scoreboards = new Scoreboards(
            new BoardSources(new Rows(), new NothingLeft(), (id, known) -> List.of()),
            new InMemoryRuleStore(new TickingClock(TODAY)),
            terms,
            Optional::empty,
            new TickingClock(TODAY));

    @Test
    void days_from_the_windows_first_up_to_the_day_before_count_over_all_sides_and_bands() {
        first(TODAY.minusDays(31), 100, 100);
        first(TODAY.minusDays(30), 3, 2);
        cells.add(cell(key(Side.BUSINESS, SizeBand.LARGE, Basis.FIRST, TODAY.minusDays(1)), 4, 3, 0));
        first(TODAY, 100, 100);
        cells.add(cell(key(Side.IT, SizeBand.SMALL, Basis.AGREED, TODAY.minusDays(1)), 6, 6, 0));
        Map<Measure, Figure> figures = figures(board(null, 30));
        assertEquals(new Rate(5, 7), figures.get(Measure.FIRST_PROMISE_RATE).rate());
        assertEquals(new Rate(6, 6), figures.get(Measure.AS_AGREED_RATE).rate());
        assertEquals(new Rate(0, 2), figures.get(Measure.SURPRISE_RATE).rate());
    }

    @Test
    void stretches_are_quarters_counted_back_whose_sum_is_what_the_first_rate_counts() {
        LocalDate last = TODAY.minusDays(1);
        Counts counts = new Counts(
                9,
                2,
                9,
                2,
                7,
                3,
                4,
                0,
                0,
                Tallies.of(Map.of(TallyKind.KEPT_LATER, Tally.of(new TreeMap<>(Map.of(-1, 2))))));
        cells.add(new DayCell(key(Side.IT, SizeBand.SMALL, Basis.FIRST, last), counts, new TreeMap<>()));
        first(TODAY.minusDays(365), 4, 4);
        first(TODAY.minusMonths(6), 1, 0);
        cells.add(cell(key(Side.IT, SizeBand.SMALL, Basis.AGREED, last), 6, 6, 0));

        Scoreboard board = board(null, 365);
        assertEquals(
                List.of(
                        new Stretch(TODAY.minusDays(365), TODAY.minusMonths(9), 4, 0, 0, 0),
                        new Stretch(TODAY.minusMonths(9), TODAY.minusMonths(6), 0, 0, 0, 0),
                        new Stretch(TODAY.minusMonths(6), TODAY.minusMonths(3), 0, 0, 1, 0),
                        new Stretch(TODAY.minusMonths(3), TODAY, 2, 2, 2, 3)),
                board.stretches());
        assertEquals(
                figures(board).get(Measure.FIRST_PROMISE_RATE).rate().n(),
                board.stretches().stream().mapToInt(Stretch::due).sum());
        assertEquals(4, board(null, 366).stretches().size(), "a day more is no stretch of its own");
        assertEquals(1, board(null, 30).stretches().size());
        assertEquals(10, board(null, 3_650).stretches().size(), "years where quarters would be too many");
        assertEquals(2, board(last.plusDays(1), 120).stretches().size());
    }

    @Test
    void what_is_told_of_open_promises_stands_beside_the_board_of_today_alone() {
        told.put(DisclosureState.NOTHING, 1);
        Map<Facet, LocalDate> stated = Map.of(Facet.COST, TODAY.minusDays(31), Facet.RISK, TODAY.minusDays(30));
        told.put(new DisclosureState(stated, Set.of(Facet.RISK)), 2);
        Map<ContextFigure.ContextKind, Double> shown = transparency(board(null, 365));
        assertEquals(2 / 12.0, shown.get(ContextFigure.ContextKind.COVERED_AND_FRESH));
        assertEquals(4 / 12.0, shown.get(ContextFigure.ContextKind.DISCLOSURE_COVERAGE));
        assertFalse(shown.containsKey(ContextFigure.ContextKind.DISCLOSURE_FRESHNESS), "four are too few");
        told.put(new DisclosureState(stated, Set.of()), 1);
        assertEquals(0.5, transparency(board(null, 365)).get(ContextFigure.ContextKind.DISCLOSURE_FRESHNESS));
        assertEquals(2 / 6.0, transparency(board(null, 365)).get(ContextFigure.ContextKind.UNKNOWN_YET));
        assertEquals(Map.of(), transparency(board(TODAY.minusDays(1), 365)));
    }

    /** What is shown beside the pillar. */
    private static Map<ContextFigure.ContextKind, Double> transparency(Scoreboard board) {
        return board.pillars().stream()
                .filter(pillar -> pillar.pillar() == Pillar.TRANSPARENCY)
                .flatMap(pillar -> pillar.beside().stream())
                .filter(one -> one.value() != null)
                .collect(Collectors.toMap(ContextFigure::kind, ContextFigure::value));
    }

    @Test
    void reasons_are_told_from_the_most_frequent_on_with_their_side() {
        TreeMap<Reason, Integer> causes = new TreeMap<>(Map.of(
                new Reason(-2, "supplier_late"),
                1,
                new Reason(4, "wish_changed"),
                2,
                new Reason(2, "wish_changed"),
                1));
        causes.put(new Reason(0, "gone_since"), 1);
        Counts counts = new Counts(7, 1, 7, 1, 6, 6, 0, 0, 0, Tallies.of(Map.of(TallyKind.CAUSES, Tally.of(causes))));
        cells.add(new DayCell(key(Side.IT, SizeBand.SMALL, Basis.FIRST, TODAY.minusDays(2)), counts, new TreeMap<>()));
        Reasons reasons = board(null, 30).reasons();
        assertEquals(
                List.of("wish_changed", "gone_since", "supplier_late"),
                reasons.causes().stream().map(one -> one.cause().code()).toList());
        assertEquals(
                List.of(3, 1, 1),
                reasons.causes().stream().map(Reasons.Stated::misses).toList());
        assertEquals(
                List.of(0.6, 0.8, 1.0),
                reasons.causes().stream().map(Reasons.Stated::share).toList());
        assertEquals(Side.BUSINESS, reasons.causes().get(0).cause().side());
        assertEquals(1, reasons.unexplained());
        assertEquals(4, board(TODAY.minusDays(1), 30).reasons().explained(), "one was stated a day later");
    }

    @Test
    void with_nothing_counted_there_is_no_data_and_no_overall() {
        Scoreboard board = board(null, 365);
        assertEquals(4, board.pillars().size());
        for (Scoreboard.PillarScore pillar : board.pillars()) {
            assertNull(pillar.score());
            pillar.figures().forEach(figure -> assertEquals(Verdict.NO_DATA, figure.verdict()));
        }
        assertEquals(List.of(), board.pillars().get(0).figures());
        assertNull(board.overall());
        assertEquals(TODAY, board.asOf());
    }

    @Test
    void with_too_few_the_pillar_has_figures_and_no_score() {
        first(TODAY.minusDays(2), 4, 4);
        Scoreboard board = board(null, 365);
        Figure figure = figures(board).get(Measure.FIRST_PROMISE_RATE);
        assertEquals(Verdict.TOO_FEW, figure.verdict());
        assertNull(figure.value());
        assertNull(score(board, Pillar.RELIABILITY));
    }

    @Test
    void reliability_is_the_mean_of_both_rates_and_needs_both() {
        first(TODAY.minusDays(2), 10, 6);
        assertNull(score(board(null, 365), Pillar.RELIABILITY));
        cells.add(cell(key(Side.IT, SizeBand.SMALL, Basis.AGREED, TODAY.minusDays(2)), 5, 4, 0));
        assertEquals(0.7, score(board(null, 365), Pillar.RELIABILITY), 1e-12);
    }

    @Test
    void transparency_is_the_share_of_slips_that_were_announced() {
        cells.add(cell(key(Side.IT, SizeBand.SMALL, Basis.FIRST, TODAY.minusDays(2)), 20, 12, 2));
        Scoreboard board = board(null, 365);
        assertEquals(0.75, score(board, Pillar.TRANSPARENCY), 1e-12);
        assertEquals(new Rate(2, 8), figures(board).get(Measure.SURPRISE_RATE).rate());
    }

    @Test
    void pillars_without_evidence_show_as_missing_coverage_never_as_zero() {
        List<Scoreboard.PillarScore> pillars = List.of(
                new Scoreboard.PillarScore(Pillar.UNDERSTANDING, 20, 0.4, List.of()),
                new Scoreboard.PillarScore(Pillar.SHARED_GOALS, 20, 0.7, List.of()),
                new Scoreboard.PillarScore(Pillar.RELIABILITY, 40, 0.9, List.of()),
                new Scoreboard.PillarScore(Pillar.TRANSPARENCY, 20, null, List.of()));
        Scoreboard.Overall overall = Scoreboard.overall(pillars);
        assertNotNull(overall);
        assertEquals(0.725, overall.weighted(), 1e-12);
        assertEquals(0.8, overall.weightCoverage(), 1e-12);
        assertEquals(0.4, overall.lowest());
        assertEquals(0.9, overall.highest());
    }

    @Test
    void a_board_can_be_weighed_again() {
        first(TODAY.minusDays(2), 10, 6);
        cells.add(cell(key(Side.IT, SizeBand.SMALL, Basis.AGREED, TODAY.minusDays(2)), 5, 4, 0));
        PillarWeights none = new PillarWeights(Map.of(
                Pillar.UNDERSTANDING, 50, Pillar.SHARED_GOALS, 50, Pillar.RELIABILITY, 0, Pillar.TRANSPARENCY, 0));
        Scoreboard board = board(null, 365);
        BoardTerms others = new BoardTerms(none, Targets.ofPercent(50, 0));
        Scoreboard judged = Given.given(scoreboards.scoreboard(SHOP, null, 365, others));
        assertNull(judged.overall());
        assertEquals(
                Verdict.CANNOT_TELL, judged.pillars().get(2).figures().get(0).verdict());
        assertEquals(board, board(null, 365), "looking changes nothing");
        terms.replace(SHOP.id(), others, "Only goals.", "admin");
        assertEquals(judged, board(null, 365), "saved, it reads as it did before saving");
        terms.replace(SHOP.id(), null, "All again.", "admin");
        assertEquals(board, board(null, 365));
    }

    @Test
    void a_day_ahead_and_a_window_out_of_bounds_are_refused_by_name() {
        assertField("asOf", scoreboards.scoreboard(SHOP, TODAY.plusDays(1), 30));
        assertField("asOf", scoreboards.scoreboard(SHOP, LocalDate.MIN, 30));
        assertField("windowDays", scoreboards.scoreboard(SHOP, null, 0));
        assertField("windowDays", scoreboards.scoreboard(SHOP, null, 3_661));
        assertEquals(TODAY.minusDays(9), board(TODAY.minusDays(9), 3_660).asOf());
    }

    private static void assertField(String field, Answer<Scoreboard> answer) {
        assertEquals(field, answer.fold(board -> "given", refusal -> refusal.field()));
    }

    private Scoreboard board(LocalDate asOf, int days) {
        return scoreboards.scoreboard(SHOP, asOf, days).fold(board -> board, refusal -> {
            throw new AssertionError(refusal.toString());
        });
    }

    private static Double score(Scoreboard board, Pillar pillar) {
        return board.pillars().get(pillar.ordinal()).score();
    }

    private static Map<Measure, Figure> figures(Scoreboard board) {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        board.pillars().forEach(pillar -> pillar.figures().forEach(figure -> figures.put(figure.measure(), figure)));
        return figures;
    }

    private void first(LocalDate day, int due, int kept) {
        cells.add(cell(key(Side.IT, SizeBand.SMALL, Basis.FIRST, day), due, kept, 0));
    }

    private static CellKey key(Side side, SizeBand band, Basis basis, LocalDate day) {
        return new CellKey(SHOP.id(), side, band, basis, day);
    }

    private static DayCell cell(CellKey key, int due, int kept, int surprises) {
        int slipped = key.basis() == Basis.FIRST ? due - kept : 0;
        return new DayCell(key, CountsOf.plain(due, kept, slipped, surprises), new TreeMap<>());
    }

    /** The cells of this test, and what is told in it. */
    private final class Rows implements BoardStore {
        @Override
        public BoardStore.BoardRows rows(long projectId, LocalDate from, LocalDate until) {
            List<DayCell> some = cells.stream()
                    .filter(cell -> cell.key().projectId() == projectId)
                    .filter(cell ->
                            !cell.key().day().isBefore(from) && cell.key().day().isBefore(until))
                    .toList();
            return new BoardStore.BoardRows(some, told);
        }
    }
}
