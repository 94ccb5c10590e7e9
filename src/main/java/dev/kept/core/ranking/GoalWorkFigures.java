package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.figure.Figure;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.GoalWork;
import dev.kept.core.goal.GoalWork.KeptCounts;
import dev.kept.core.goal.GoalWork.WorkCounts;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.RateGap;
import dev.kept.core.measure.agreement.WeightFit;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project's work says of the shared goals: whether the effort goes where both sides want it (case N05), and whether
 * commitments for a goal are kept more often than others (case N07). Known for today alone.
 */
public final class GoalWorkFigures {

    private final Rounds rounds;
    private final GoalStore goals;
    private final GoalWork work;
    private final Capabilities capabilities;

    /** @param capabilities tell whether the house has shared goals; without them nothing is asked or told */
    public GoalWorkFigures(Rounds rounds, GoalStore goals, GoalWork work, Capabilities capabilities) {
        this.rounds = rounds;
        this.goals = goals;
        this.work = work;
        this.capabilities = capabilities;
    }

    /**
     * Effort beside agreed weight.
     *
     * @param ranked the goals of the round in which both sides spread points, those that lack most of their weight first
     * @param fit weights and shares by the goals' keys
     * @param issues how many issues were counted
     */
    public record EffortTable(List<RankedGoal> ranked, WeightFit fit, int issues) {
        public EffortTable {
            ranked = List.copyOf(ranked);
        }

        /** Share of the effort that goes into none of these goals. */
        public double elsewhere() {
            return 1
                    - fit.effort().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
        }
    }

    /**
     * Commitments for goals beside the others.
     *
     * @param gap {@code null} where one of the rates has too few cases to be told
     */
    public record KeptBeside(
            Rate forGoals, Rate others, @Nullable RateGap gap) {}

    /** What a board says of it; nothing of a day that is over, because what was labelled then is not known. */
    public List<ContextFigure> figures(long projectId, KnownBy known) {
        if (known.over()) {
            return List.of();
        }
        List<ContextFigure> figures = new ArrayList<>();
        effort(projectId)
                .map(table ->
                        ContextFigure.number(ContextKind.EFFORT_FIT, table.fit().value(), table.issues()))
                .ifPresent(figures::add);
        kept(projectId).map(GoalWorkFigures::figure).ifPresent(figures::add);
        return figures;
    }

    private static ContextFigure figure(KeptBeside kept) {
        RateGap gap = kept.gap();
        int n = Math.min(kept.forGoals().n(), kept.others().n());
        return gap == null
                ? ContextFigure.number(ContextKind.KEPT_FOR_GOALS, null, n)
                : new ContextFigure(
                        ContextKind.KEPT_FOR_GOALS,
                        gap.value(),
                        gap.interval().low(),
                        gap.interval().high(),
                        n);
    }

    /** Effort beside the weights of the last round; empty where not both sides spread points, or nothing can be counted. */
    public Optional<EffortTable> effort(long projectId) {
        RoundResult last = capabilities.on(Capability.GOALS) ? rounds.last().orElse(null) : null;
        Map<String, Double> agreed = last == null ? Map.of() : last.agreedWeights();
        if (last == null || agreed.isEmpty()) {
            return Optional.empty();
        }
        return work.work(projectId, last.round().terms().keys(), running(agreed))
                .map(counts -> table(last.round().terms().goals(), agreed, counts));
    }

    /** Keeping the lights on needs no goal that asks for it; where both sides gave it points, it is one like the others. */
    private List<String> running(Map<String, Double> agreed) {
        return goals.all().stream()
                .filter(goal -> goal.wording().aim().kind() == AimKind.KEEP_RUNNING)
                .filter(goal -> agreed.getOrDefault(goal.key(), 0.0) == 0)
                .map(Goal::key)
                .toList();
    }

    /** An issue that carries several goals is shared by them, as far as counts tell. */
    private static EffortTable table(List<RankedGoal> ranked, Map<String, Double> agreed, WorkCounts counts) {
        int labels =
                counts.byGoal().values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> effort = new LinkedHashMap<>();
        ranked.forEach(goal -> effort.put(
                goal.key(),
                labels == 0 || counts.all() == 0
                        ? 0.0
                        : (double) counts.byGoal().getOrDefault(goal.key(), 0)
                                / labels
                                * counts.carrying()
                                / counts.all()));
        WeightFit fit = new WeightFit(agreed, effort);
        List<RankedGoal> starvedFirst = new ArrayList<>(ranked);
        starvedFirst.sort((one, other) -> Double.compare(fit.lack(other.key()), fit.lack(one.key())));
        return new EffortTable(starvedFirst, fit, counts.all());
    }

    /** Commitments for a goal beside the others; empty where nothing can be counted. */
    public Optional<KeptBeside> kept(long projectId) {
        List<String> keys = capabilities.on(Capability.GOALS)
                ? goals.all().stream().map(Goal::key).toList()
                : List.of();
        return keys.isEmpty() ? Optional.empty() : work.kept(projectId, keys).map(GoalWorkFigures::beside);
    }

    private static KeptBeside beside(KeptCounts counts) {
        Rate forGoals = new Rate(counts.keptForGoals(), counts.forGoals());
        Rate others = new Rate(counts.keptOthers(), counts.others());
        boolean enough = Math.min(counts.forGoals(), counts.others()) >= Figure.FEWEST;
        return new KeptBeside(forGoals, others, enough ? RateGap.of(forGoals, others) : null);
    }
}
