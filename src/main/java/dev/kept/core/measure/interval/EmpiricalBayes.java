package dev.kept.core.measure.interval;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import java.util.Collection;
import java.util.List;

/**
 * <b>Empirical-Bayes shrinkage</b>: what all projects together say about one of them, the more so the less it has to
 * show for itself (example E10). The prior Beta(a, b) is fitted by moments: with {@code Var(pᵢ) = m(1−m)[(1−ρ)/nᵢ + ρ]}
 * and weights nᵢ, {@code S = Σ nᵢ(pᵢ−m)²} has the mean {@code m(1−m)[(N−1) + ρ(B−(N−1))]}, {@code B = Σnᵢ − Σnᵢ²/Σnᵢ};
 * solved for ρ and held within 0 to 1. Means alone are no ranking: order by the lower end, or do not rank.
 *
 * @param mean m, the pooled rate
 * @param rho ρ, how much projects differ beyond chance: 0 not at all, 1 entirely
 */
public record EmpiricalBayes(double mean, double rho) {

    private static final double LEVEL = 0.95;

    /** {@code null} when no project has anything to count. */
    public static @Nullable EmpiricalBayes fit(Collection<Rate> projects) {
        List<Rate> counted =
                projects.stream().filter(project -> project.n() > 0).toList();
        Rate pooled = counted.stream().reduce(new Rate(0, 0), Rate::plus);
        Double mean = pooled.value();
        return mean == null ? null : new EmpiricalBayes(mean, rho(counted, mean, pooled.n()));
    }

    /**
     * Whether these rates say anything about how much projects differ. One project does not, nor do those with one
     * promise each, nor those that kept all of their promises or none.
     */
    public static boolean tellApart(Collection<Rate> projects) {
        Rate pooled = projects.stream().reduce(new Rate(0, 0), Rate::plus);
        return pooled.hits() > 0
                && pooled.hits() < pooled.n()
                && projects.stream().filter(project -> project.n() > 0).count() > 1
                && projects.stream().anyMatch(project -> project.n() > 1);
    }

    private static double rho(List<Rate> projects, double mean, double n) {
        if (!tellApart(projects)) {
            return 0;
        }
        double chance = projects.size() - 1;
        double most = n
                - projects.stream()
                                .mapToDouble(one -> (double) one.n() * one.n())
                                .sum()
                        / n;
        double spread = mean * (1 - mean);
        double found = projects.stream()
                .mapToDouble(one -> one.n() * Math.pow((double) one.hits() / one.n() - mean, 2))
                .sum();
        return Math.max(0, Math.min(1, (found / spread - chance) / (most - chance)));
    }

    /** First shape of the prior; {@code null} when projects do not differ and it is a single point. */
    public @Nullable Double a() {
        return rho == 0 ? null : Double.valueOf(mean * (1 - rho) / rho);
    }

    /** Second shape of the prior; {@code null} when projects do not differ and it is a single point. */
    public @Nullable Double b() {
        return rho == 0 ? null : Double.valueOf((1 - mean) * (1 - rho) / rho);
    }

    /** The posterior mean {@code (k+a)/(n+a+b)}; the pooled rate when projects do not differ. */
    public double shrunk(Rate project) {
        // The same, without dividing by a ρ of zero.
        double own = project.n() * rho;
        double weight = own + 1 - rho;
        return weight == 0 ? mean : (project.hits() * rho + mean * (1 - rho)) / weight;
    }

    /** The 95 % posterior interval; {@code null} when the prior or the posterior is a single point. */
    public @Nullable Interval interval(Rate project, BetaDistribution beta) {
        Double a = a();
        Double b = b();
        if (a == null || b == null || project.hits() + a <= 0 || project.n() - project.hits() + b <= 0) {
            return null;
        }
        return beta.equalTailed(project.hits() + a, project.n() - project.hits() + b, LEVEL);
    }
}
