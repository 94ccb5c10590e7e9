package dev.kept.definitions.goal;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Freshness;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * <b>Shared goals</b>: how much work points at a goal that exists and lives (example E27). Work that keeps the lights on
 * is declared as such, leaves every denominator and is shown beside them.
 */
public final class GoalAlignment {

    private final List<Work> work;
    private final Map<String, GoalPage> goals;
    private final LocalDate asOf;
    private final int freshDays;

    /**
     * @param goals by key
     * @param freshDays a page reviewed at most that many calendar days before the as-of day is fresh
     */
    public GoalAlignment(List<Work> work, Map<String, GoalPage> goals, LocalDate asOf, int freshDays) {
        this.work = work.stream().filter(item -> !item.keepsTheLightsOn).toList();
        this.goals = Map.copyOf(goals);
        this.asOf = asOf;
        this.freshDays = freshDays;
    }

    /** <b>Label coverage</b>: items that name a goal ÷ items, whether or not the goal exists. */
    public Rate labelled() {
        return items(item -> item.goal != null);
    }

    /** Items whose goal exists ÷ items. */
    public Rate aligned() {
        return items(this::valid);
    }

    /** <b>Aligned effort</b>: effort on items whose goal exists ÷ effort; {@code null} when there is no effort. */
    public @Nullable Double alignedEffort() {
        return effort(this::valid);
    }

    /** <b>Healthy-goal effort</b>: the same for goals whose page is there and fresh. */
    public @Nullable Double healthyEffort() {
        return effort(item -> valid(item) && healthy(goals.get(item.goal)));
    }

    /** <b>Orphan effort</b>: effort with no goal ÷ effort. Zero is not the target; exploring is legitimate. */
    public @Nullable Double orphanEffort() {
        return effort(item -> item.goal == null);
    }

    /** Effort on labels that have no goal behind them ÷ effort. */
    public @Nullable Double danglingEffort() {
        return effort(item -> item.goal != null && !valid(item));
    }

    /** <b>Goal link health</b>: goals with a page that both sides can reach ÷ goals. */
    public Rate linkHealth() {
        return new Rate(
                (int) goals.values().stream().filter(GoalPage::reachable).count(), goals.size());
    }

    /** Goals whose page is reachable and fresh ÷ goals. */
    public Rate healthyGoals() {
        return new Rate((int) goals.values().stream().filter(this::healthy).count(), goals.size());
    }

    /** <b>Goals with no work</b>, by key; often the most useful line. */
    public List<String> withoutWork() {
        Set<String> worked = work.stream()
                .map(item -> item.goal)
                .filter(goal -> goal != null)
                .collect(Collectors.toSet());
        return goals.keySet().stream()
                .filter(goal -> !worked.contains(goal))
                .sorted()
                .toList();
    }

    private boolean valid(Work item) {
        return item.goal != null && goals.containsKey(item.goal);
    }

    private boolean healthy(GoalPage goal) {
        return goal.reachable && Freshness.fresh(goal.reviewedOn, asOf, freshDays);
    }

    private Rate items(Predicate<Work> choice) {
        return new Rate((int) work.stream().filter(choice).count(), work.size());
    }

    private @Nullable Double effort(Predicate<Work> choice) {
        double all = work.stream().mapToDouble(Work::effort).sum();
        double chosen = work.stream().filter(choice).mapToDouble(Work::effort).sum();
        return all == 0 ? null : Double.valueOf(chosen / all);
    }

    /**
     * One item of work.
     *
     * @param effort in the project's own unit, 0 or more
     * @param goal the key it names; {@code null} when it names none
     * @param keepsTheLightsOn whether it is declared as work that no goal needs to ask for
     */
    public record Work(double effort, @Nullable String goal, boolean keepsTheLightsOn) {}

    /**
     * One goal's page.
     *
     * @param reachable whether it is there and open to both sides
     * @param reviewedOn the day it was last reviewed; {@code null} for never
     */
    public record GoalPage(boolean reachable, @Nullable LocalDate reviewedOn) {}
}
