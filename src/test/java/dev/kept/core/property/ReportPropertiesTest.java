package dev.kept.core.property;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Window;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.measure.Rate;
import dev.kept.core.rulebook.StatusField;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.Explanation;
import dev.kept.core.scoreboard.Explanation.ExplainedPromise;
import dev.kept.core.scoreboard.ExplanationPlace;
import dev.kept.core.scoreboard.FigureExplanations;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.testing.InMemoryBoardTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** The rows of the as-agreed rate are those of the figures of reports, on every day. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class ReportPropertiesTest {

    private static final ProjectRef PROJECT = new ProjectRef(Life.PROJECT, "SHOP", "Web shop");
    private static final int WINDOW = 365;
    private static final Set<ContextKind> SHOWN = EnumSet.noneOf(ContextKind.class);

    @AfterContainer
    static void some_of_them_were_shown() {
        assertTrue(
                SHOWN.containsAll(EnumSet.of(
                        ContextKind.GREEN_BEFORE_MISS, ContextKind.REPORT_SILENCE, ContextKind.GREEN_THEN_KEPT)),
                SHOWN.toString());
    }

    @Provide
    Arbitrary<List<Life.Turn>> steps() {
        Arbitrary<Life.Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(Life.Kind.MAKE)),
                Tuple.of(16, Arbitraries.just(Life.Kind.REPORT)),
                Tuple.of(3, Arbitraries.of(Life.Kind.DELIVER, Life.Kind.REOPEN)),
                Tuple.of(3, Arbitraries.of(Life.Kind.class)));
        // Dates so far ahead that two weeks before them something can be said, most of it that it is on track.
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.of(0, 0, 0, 0, 0, 0, 1),
                        Arbitraries.of(15, 15, 18, 18, 20, 16))
                .as(Life.Turn::new)
                .list()
                .ofMinSize(280)
                .ofMaxSize(320);
    }

    /** The same lives in each run: by chance none of a run's lives may show one of the figures. */
    @Property(seed = "20260302")
    void rows_add_up_to_the_figures(@ForAll("steps") List<Life.Turn> steps, @ForAll @IntRange(max = 10) int ago) {
        Life life = new Life(1, 14);
        steps.forEach(life::take);
        LocalDate asOf = life.clock.day().minusDays(ago);
        Scoreboard board = given(boards(life).scoreboard(PROJECT, asOf, WINDOW));
        List<ExplainedPromise> asked =
                rows(life, asOf).stream().filter(row -> row.reported() != null).toList();
        Predicate<ExplainedPromise> told = row -> row.reported().report() != null;
        Predicate<ExplainedPromise> green = told.and(row -> says(row, "on_track"));
        Predicate<ExplainedPromise> kept = ExplainedPromise::hit;
        Predicate<ExplainedPromise> missed = kept.negate();
        same(board, ContextKind.GREEN_BEFORE_MISS, rate(asked, missed.and(told), green));
        same(board, ContextKind.REPORT_SILENCE, rate(asked, missed, told.negate()));
        same(board, ContextKind.GREEN_THEN_KEPT, rate(asked, green, kept));
        same(board, ContextKind.RED_THEN_KEPT, rate(asked, kept.and(told), row -> says(row, "off")));
    }

    private static boolean says(ExplainedPromise row, String code) {
        return Objects.requireNonNull(row.reported()).report().status().code().equals(code);
    }

    private static Rate rate(
            List<ExplainedPromise> rows, Predicate<ExplainedPromise> of, Predicate<ExplainedPromise> hit) {
        List<ExplainedPromise> all = rows.stream().filter(of).toList();
        return new Rate((int) all.stream().filter(hit).count(), all.size());
    }

    private static void same(Scoreboard board, ContextKind kind, Rate rows) {
        ContextFigure figure = board.beside(kind).orElseThrow();
        assertEquals(ContextFigure.rate(kind, rows), figure, kind::code);
        if (figure.value() != null) {
            SHOWN.add(kind);
        }
    }

    private static List<ExplainedPromise> rows(Life life, LocalDate asOf) {
        FigureExplanations lists = new FigureExplanations(memory(life), memory(life), reporting(), life.clock);
        Window window = new Window(asOf.minusDays(WINDOW), asOf);
        List<ExplainedPromise> rows = new ArrayList<>();
        ExplanationPlace next = ExplanationPlace.START;
        while (next != null) {
            Explanation piece = lists.explain(PROJECT, Measure.AS_AGREED_RATE, window, next, 50);
            rows.addAll(piece.rows());
            next = piece.next();
        }
        return rows;
    }

    private static InMemoryLedgerStore memory(Life life) {
        return (InMemoryLedgerStore) life.ledger;
    }

    private static Scoreboards boards(Life life) {
        return new Scoreboards(
                new BoardSources(memory(life), memory(life), (id, known) -> List.of()),
                reporting(),
                new InMemoryBoardTerms(),
                Optional::empty,
                life.clock);
    }

    /** A house that named a field for reports before any of it happened. */
    private static InMemoryRuleStore reporting() {
        InMemoryRuleStore rules = new InMemoryRuleStore(
                Clock.fixed(Life.START.minusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        rules.replace(HouseRules.STANDARD.with(new StatusField("RAG", Map.of(), null)), "admin");
        return rules;
    }
}
