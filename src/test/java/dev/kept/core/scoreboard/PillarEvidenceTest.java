package dev.kept.core.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.TickingClock;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.figure.Pillar;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.testing.Given;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.testing.NothingLeft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PillarEvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final ProjectRef SHOP = new ProjectRef(10, "SHOP", "Web shop");

    private final TickingClock clock = new TickingClock(TODAY);
    private final List<ContextFigure> evidence = new ArrayList<>();
    private final List<PillarEvidence.KnownBy> asked = new ArrayList<>();
    private final Scoreboards scoreboards = new Scoreboards(
            new BoardSources(
                    (project, from, until) -> new BoardStore.BoardRows(List.of(), Map.of()),
                    new NothingLeft(),
                    (project, known) -> {
                        asked.add(known);
                        return evidence;
                    }),
            new InMemoryRuleStore(clock),
            new InMemoryBoardTerms(),
            Optional::empty,
            clock);

    private Scoreboard board(LocalDate day) {
        return Given.given(scoreboards.scoreboard(SHOP, day, 30));
    }

    private static Scoreboard.PillarScore shared(Scoreboard board) {
        return board.pillars().stream()
                .filter(pillar -> pillar.pillar() == Pillar.SHARED_GOALS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_figure_stands_in_its_pillar_alone_and_makes_its_score() {
        evidence.add(ContextFigure.count(ContextKind.GOALS_CONFIRMED, 2, 8));
        Scoreboard board = board(null);
        assertEquals(evidence, shared(board).beside());
        assertEquals(0.25, shared(board).score(), 1e-12);
        board.pillars().stream()
                .filter(pillar -> pillar.pillar() != Pillar.SHARED_GOALS)
                .forEach(pillar -> assertFalse(pillar.beside().containsAll(evidence)));
        assertEquals(0.25, board.overall().weighted(), 1e-12);
        assertEquals(0.25, board.overall().weightCoverage(), 1e-12);
    }

    @Test
    void a_count_of_few_is_told_and_makes_no_score() {
        evidence.add(ContextFigure.count(ContextKind.GOALS_CONFIRMED, 4, 4));
        assertEquals(4, shared(board(null)).beside().get(0).value());
        assertNull(shared(board(null)).score());
        assertNull(board(null).overall());
    }

    @Test
    void without_any_case_there_is_no_score() {
        evidence.add(ContextFigure.count(ContextKind.GOALS_CONFIRMED, 0, 0));
        assertNull(shared(board(null)).score());
    }

    @Test
    void what_only_helps_to_read_the_others_makes_no_score() {
        assertNull(ContextFigure.number(ContextKind.BURN_RATE, 1.0, 50).scored());
    }

    @Test
    void it_is_asked_once_for_a_board_and_for_what_was_known_at_the_end_of_its_day() {
        board(null);
        board(TODAY.minusDays(3));
        assertEquals(2, asked.size());
        assertFalse(asked.get(0).over());
        assertTrue(asked.get(1).over());
        assertEquals(TODAY.minusDays(3), asked.get(1).day());
        assertEquals(
                TODAY.minusDays(2).atStartOfDay(clock.getZone()).toInstant(),
                asked.get(1).until());
    }
}
