package dev.kept.core.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a board tells of the last round that both sides answered. */
final class RankingFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final RankingHouse house = new RankingHouse();
    private final RankingFigures figures = new RankingFigures(house.rounds);

    @Test
    void nothing_is_told_before_both_sides_have_answered() {
        house.itSays(house.open());
        assertEquals(Map.of(), told(DAY));
    }

    @Test
    void both_orders_and_both_guesses_make_three_figures_from_the_day_of_the_later_answer() {
        both(RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS);
        Map<ContextKind, ContextFigure> told = told(DAY);
        assertEquals(-0.4, told.get(ContextKind.AGREEMENT).value(), 1e-6);
        assertEquals(-0.6, told.get(ContextKind.IT_ACCURACY).value(), 1e-6);
        assertEquals(-0.6, told.get(ContextKind.BUSINESS_ACCURACY).value(), 1e-6);
        assertEquals(5, told.get(ContextKind.AGREEMENT).n());
        assertEquals(0, told.get(ContextKind.AGREEMENT).scored(), 1e-6, "never below nothing");
        assertEquals(Map.of(), told(DAY.minusDays(1)), "nobody knew it the day before");
    }

    @Test
    void what_chance_could_explain_is_no_value_and_no_score() {
        both(List.of("E1", "A1", "D1", "C1", "B1"), RankingHouse.IT_ORDER);
        Map<ContextKind, ContextFigure> told = told(DAY);
        assertNull(told.get(ContextKind.AGREEMENT).value());
        assertNull(told.get(ContextKind.AGREEMENT).scored());
        assertEquals(1, told.get(ContextKind.BUSINESS_ACCURACY).scored(), 1e-6, "the business knows");
    }

    private void both(List<String> order, List<String> guess) {
        GoalRound round = house.open();
        house.itSays(round);
        house.rounds.say(
                round.id(), new Speaker(Side.BUSINESS, List.of("key-sales", "sales")), new SideView(order, guess));
    }

    private Map<ContextKind, ContextFigure> told(LocalDate day) {
        return figures
                .figures(new KnownBy(
                        day, true, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .stream()
                .collect(Collectors.toMap(ContextFigure::kind, figure -> figure));
    }
}
