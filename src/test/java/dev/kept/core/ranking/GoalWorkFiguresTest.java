package dev.kept.core.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.GoalWork;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.RateGap;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.measure.agreement.WeightFit;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.GoalWorkFigures.EffortTable;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import dev.kept.definitions.compare.RateDifference;
import dev.kept.definitions.goal.EffortFit;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Effort beside agreed weight (case N05), and commitments for goals beside the others (case N07). */
final class GoalWorkFiguresTest {

    private static final double CLOSE = 1e-6;
    private static final long SHOP = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> KEYS = RankingHouse.SALES_ORDER;

    private final RankingHouse house = new RankingHouse();
    private Optional<GoalWork.WorkCounts> counted = Optional.empty();
    private Optional<GoalWork.KeptCounts> kept = Optional.empty();
    private List<String> leftOut = List.of();

    private final GoalWorkFigures figures = new GoalWorkFigures(
            house.rounds,
            house.goals,
            new GoalWork() {
                @Override
                public Optional<WorkCounts> work(long projectId, List<String> goals, List<String> running) {
                    assertEquals(KEYS, goals);
                    leftOut = running;
                    return counted;
                }

                @Override
                public Optional<KeptCounts> kept(long projectId, List<String> goals) {
                    return kept;
                }
            },
            house.capabilities);

    private static KnownBy known(boolean over) {
        return new KnownBy(
                DAY, over, DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Map<String, Integer> points(int... numbers) {
        Map<String, Integer> points = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            points.put(KEYS.get(i), numbers[i]);
        }
        return points;
    }

    private void both(Map<String, Integer> it, Map<String, Integer> business) {
        GoalRound round = house.open();
        house.rounds.say(round.id(), new Speaker(Side.IT, List.of("pm")), new SideView(KEYS, KEYS, it));
        house.rounds.say(round.id(), new Speaker(Side.BUSINESS, List.of("sales")), new SideView(KEYS, KEYS, business));
    }

    private void counted(int all, int carrying, int... byGoal) {
        counted = Optional.of(new GoalWork.WorkCounts(all, carrying, points(byGoal)));
    }

    private double fit() {
        return figures.effort(SHOP).orElseThrow().fit().value();
    }

    @Test
    void nothing_is_told_unless_both_sides_spread_points_and_issues_can_be_counted() {
        counted(20, 10, 10, 0, 0, 0, 0);
        assertEquals(List.of(), figures.figures(SHOP, known(false)));
        both(points(40, 30, 20, 10, 0), Map.of());
        assertEquals(Optional.empty(), figures.effort(SHOP));
        both(points(40, 30, 20, 10, 0), points(40, 30, 20, 10, 0));
        assertEquals(0.4, fit(), CLOSE);
        assertEquals(List.of(), figures.figures(SHOP, known(true)), "labels of a day that is over are not known");
        counted = Optional.empty();
        assertEquals(Optional.empty(), figures.effort(SHOP));
    }

    @Test
    void labelling_all_work_with_one_goal_lowers_the_fit() {
        both(points(50, 30, 20, 0, 0), points(30, 50, 20, 0, 0));
        counted(100, 65, 40, 25, 0, 0, 0);
        double honest = fit();
        assertEquals(0.65, honest, CLOSE);
        counted(100, 100, 100, 0, 0, 0, 0);
        assertEquals(0.4, fit(), CLOSE);
        assertTrue(fit() < honest);
        counted(100, 100, 100, 100, 100, 100, 100);
        assertTrue(fit() < 0.81, "all goals on everything is no perfect fit either");
        assertEquals(
                0,
                figures.effort(SHOP).orElseThrow().elsewhere(),
                CLOSE,
                "an issue of several goals is shared by them");
    }

    @Test
    void the_goal_that_lacks_most_stands_first_and_work_for_the_lights_is_left_out() {
        house.goals.save(new Goal(
                "RUN",
                new GoalWording(
                        "Keep it running",
                        "",
                        new GoalAim(GoalAim.AimKind.KEEP_RUNNING, null, null, null),
                        "",
                        new GoalWording.Sponsors("", ""),
                        null),
                GoalPlace.ORGANISATION,
                null,
                true));
        both(points(40, 30, 20, 10, 0), points(40, 30, 20, 10, 0));
        counted(10, 10, 6, 0, 3, 1, 0);
        EffortTable table = figures.effort(SHOP).orElseThrow();
        assertEquals(List.of("RUN"), leftOut);
        assertEquals("B1", table.ranked().get(0).key());
        assertEquals(0.3, table.fit().lack("B1"), CLOSE);
        ContextFigure figure = figures.figures(SHOP, known(false)).get(0);
        assertEquals(ContextKind.EFFORT_FIT, figure.kind());
        assertEquals(0.7, figure.scored(), CLOSE);
        counted(4, 4, 2, 2, 0, 0, 0);
        assertNull(figures.figures(SHOP, known(false)).get(0).value(), "of four issues nothing is told");
    }

    /** The definition runs over the worked case; the product has to say the same. */
    @Test
    void it_is_the_fit_of_the_definition() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Map<String, Double> it = new HashMap<>();
            Map<String, Double> business = new HashMap<>();
            Map<String, Double> effort = new HashMap<>();
            for (String key : KEYS) {
                it.put(key, random.nextInt(50) + 1.0);
                business.put(key, random.nextInt(50) + 1.0);
                effort.put(key, random.nextDouble() / KEYS.size());
            }
            EffortFit definition = new EffortFit(effort, shares(business), shares(it));
            WeightFit fit = new WeightFit(WeightFit.agreed(it, business), effort);
            assertEquals(definition.to(definition.agreed()), fit.value(), CLOSE);
        }
    }

    private static Map<String, Double> shares(Map<String, Double> points) {
        double sum = points.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new HashMap<>();
        points.forEach((key, number) -> shares.put(key, number / sum));
        return shares;
    }

    @Test
    void commitments_for_goals_differ_only_where_the_interval_leaves_0_out() {
        kept = Optional.of(new GoalWork.KeptCounts(18, 24, 30, 50));
        ContextFigure figure = figures.figures(SHOP, known(false)).get(0);
        assertEquals(ContextKind.KEPT_FOR_GOALS, figure.kind());
        assertEquals(0.15, figure.value(), CLOSE);
        assertEquals(-0.084422, figure.low(), CLOSE);
        assertEquals(0.339729, figure.high(), CLOSE);
        assertFalse(figures.kept(SHOP).orElseThrow().gap().differs());
        kept = Optional.of(new GoalWork.KeptCounts(48, 50, 20, 50));
        assertTrue(figures.kept(SHOP).orElseThrow().gap().differs());
        kept = Optional.of(new GoalWork.KeptCounts(4, 4, 20, 50));
        assertNull(figures.kept(SHOP).orElseThrow().gap(), "four are too few");
        assertNull(figures.figures(SHOP, known(false)).get(0).value());
    }

    @Test
    void it_is_the_difference_of_the_definition() {
        List<String> wrong = new ArrayList<>();
        for (int hits = 0; hits <= 12; hits++) {
            for (int others = 0; others <= 9; others++) {
                RateGap gap = RateGap.of(new Rate(hits, 12), new Rate(others, 9));
                RateDifference definition = RateDifference.of(new Rate(hits, 12), new Rate(others, 9));
                if (Math.abs(gap.interval().low() - definition.interval().low()) > CLOSE
                        || Math.abs(gap.interval().high()
                                        - definition.interval().high())
                                > CLOSE
                        || gap.differs() != definition.differs()) {
                    wrong.add(hits + " " + others);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertNull(RateGap.of(new Rate(0, 0), new Rate(1, 2)));
    }
}
