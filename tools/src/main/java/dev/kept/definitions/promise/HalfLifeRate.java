package dev.kept.definitions.promise;

import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.weighting.HalfLife;
import dev.kept.core.measure.weighting.WeightedRate;
import java.util.List;

/** <b>Half-life weighting</b> of the first-promise rate: what was due long ago counts less (example E11). */
public final class HalfLifeRate {

    private HalfLifeRate() {}

    /** Each promise weighs by the days from its first date to the as-of day. */
    public static WeightedRate of(PromiseTable table, double halfLifeDays) {
        HalfLife halfLife = new HalfLife(halfLifeDays);
        Cohort due = FirstPromise.of(table);
        List<WeightedRate.WeightedCase> cases = due.members().stream()
                .map(promise -> new WeightedRate.WeightedCase(
                        halfLife.weight(promise.firstDate(), table.asOf()),
                        due.kept().test(promise)))
                .toList();
        return WeightedRate.of(cases);
    }
}
