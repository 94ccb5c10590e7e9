package dev.kept.core.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.figure.DeliverySpread;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.Felt.FeltState;
import dev.kept.core.measure.pulse.PerceptionGap.GapWord;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.measure.pulse.PulseScore;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.FeltFigure.RecordKind;
import dev.kept.testing.FakePartnership;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is felt stands beside what is on record, and changes nothing of it. */
class FeltFigureTest {

    private static Felt felt(PulseItem item, Side side, Integer... answers) {
        return Felt.shown(item, side, null, PulseScore.of(List.of(answers)), answers.length + 1);
    }

    /** Of 50 promises IT kept 45, the business 10; surprises are 2 of 5. */
    private static Scoreboard board(Felt... felt) {
        Scoreboard plain = FakePartnership.board(new Rate(45, 50), new Rate(45, 50), new Rate(2, 10));
        List<Scoreboard.PillarScore> pillars = plain.pillars().stream()
                .map(pillar -> new Scoreboard.PillarScore(
                        pillar.pillar(), pillar.weight(), pillar.score(), pillar.figures(), beside(pillar.pillar())))
                .toList();
        return new Scoreboard(
                        plain.projectKey(),
                        plain.projectName(),
                        plain.asOf(),
                        plain.windowDays(),
                        pillars,
                        plain.overall(),
                        plain.reasons(),
                        plain.left(),
                        plain.stretches(),
                        DeliverySpread.NONE,
                        List.of())
                .feeling(List.of(felt));
    }

    private static List<ContextFigure> beside(Pillar pillar) {
        return switch (pillar) {
            case RELIABILITY ->
                List.of(
                        ContextFigure.rate(ContextKind.IT_PROMISES, new Rate(45, 50)),
                        ContextFigure.rate(ContextKind.BUSINESS_PROMISES, new Rate(10, 50)));
            case SHARED_GOALS -> List.of(ContextFigure.count(ContextKind.GOALS_CONFIRMED, 2, 8));
            case UNDERSTANDING -> List.of(ContextFigure.rate(ContextKind.NOT_MEANT, new Rate(0, 3)));
            default -> List.of();
        };
    }

    @Test
    void each_side_is_compared_with_what_the_other_one_kept() {
        Scoreboard board = board(
                felt(PulseItem.DATES, Side.BUSINESS, 1, 2, 1, 3, 2), felt(PulseItem.DATES, Side.IT, 4, 5, 4, 3, 5));
        assertEquals(RecordKind.IT_KEPT, board.felt().get(0).record().kind());
        assertEquals(GapWord.RECORD_BETTER, board.felt().get(0).gap());
        assertEquals(RecordKind.BUSINESS_KEPT, board.felt().get(1).record().kind());
        assertEquals(GapWord.FEELING_BETTER, board.felt().get(1).gap());
    }

    @Test
    void a_surprise_counts_against_the_record() {
        FeltFigure warnings = board(felt(PulseItem.WARNINGS, Side.BUSINESS, 3, 3, 4, 2, 3))
                .felt()
                .get(0);
        assertEquals(0.8, warnings.record().value(), 1e-9);
        assertEquals(GapWord.CANNOT_TELL, warnings.gap());
    }

    @Test
    void a_count_of_all_goals_has_no_chance_in_it() {
        FeltFigure goals =
                board(felt(PulseItem.SAME_GOALS, Side.IT, 3, 3, 4, 4, 3)).felt().get(0);
        assertEquals(0.25, goals.record().interval().low(), 1e-9);
        assertEquals(0.25, goals.record().interval().high(), 1e-9);
        assertEquals(GapWord.FEELING_BETTER, goals.gap());
    }

    @Test
    void where_one_of_the_two_may_not_be_shown_there_is_no_word() {
        Scoreboard board = board(
                felt(PulseItem.VALUE, Side.BUSINESS, 1, 2, 1, 3, 2),
                felt(PulseItem.FIRST_CHOICE, Side.BUSINESS, 1, 2, 1, 3, 2),
                Felt.hidden(PulseItem.DATES, Side.BUSINESS, null, FeltState.TOO_FEW, 9));
        assertNull(board.felt().get(0).record(), "too few deliveries");
        assertNull(board.felt().get(1).record(), "nothing on record answers that");
        board.felt().forEach(figure -> assertNull(figure.gap()));
    }

    /** Of a band the bounds are those of the band, so a gap can be called without telling the value. */
    @Test
    void a_band_is_compared_by_what_it_can_stand_for() {
        FeltFigure dates = board(felt(PulseItem.DATES, Side.BUSINESS, 1, 2, 1, 1, 2))
                .felt()
                .get(0);
        assertEquals(FeltState.AT_MOST, dates.felt().state());
        assertNull(dates.felt().value());
        assertEquals(GapWord.RECORD_BETTER, dates.gap());
    }

    @Test
    void nothing_felt_enters_a_score() {
        Scoreboard without = board();
        Scoreboard with = board(Collections.nCopies(3, felt(PulseItem.DATES, Side.BUSINESS, 1, 2, 1, 3, 2))
                .toArray(Felt[]::new));
        assertEquals(without.pillars(), with.pillars());
        assertEquals(without.overall(), with.overall());
    }
}
