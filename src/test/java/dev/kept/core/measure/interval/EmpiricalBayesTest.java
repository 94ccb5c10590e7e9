package dev.kept.core.measure.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.statistics.CommonsBeta;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class EmpiricalBayesTest {

    private static final double ROUNDING = 1e-9;

    private final BetaDistribution beta = new CommonsBeta();

    @Provide
    Arbitrary<Rate> rates() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 60);
        return sizes.flatMap(n -> Arbitraries.integers().between(0, n).map(hits -> new Rate(hits, n)));
    }

    @Property(tries = 300)
    void every_project_is_drawn_towards_the_pooled_rate_and_never_past_it(
            @ForAll("rates") Rate one, @ForAll @Size(min = 1, max = 8) List<@From("rates") Rate> others) {
        List<Rate> projects = Stream.concat(Stream.of(one), others.stream()).toList();
        EmpiricalBayes prior = EmpiricalBayes.fit(projects);
        if (projects.stream().allMatch(project -> project.n() == 0)) {
            assertNull(prior);
            return;
        }
        assertTrue(prior.rho() >= 0 && prior.rho() <= 1);
        for (Rate project : projects) {
            double raw = project.n() == 0 ? prior.mean() : project.value();
            double shrunk = prior.shrunk(project);
            assertTrue(Math.min(raw, prior.mean()) - ROUNDING <= shrunk, project + " " + prior);
            assertTrue(shrunk <= Math.max(raw, prior.mean()) + ROUNDING, project + " " + prior);
            Interval interval = prior.interval(project, beta);
            assertTrue(interval == null || 0 <= interval.low() && interval.low() < interval.high());
        }
    }

    @Property(tries = 100)
    void the_posterior_mean_is_that_of_the_fitted_prior(
            @ForAll @Size(min = 2, max = 8) List<@From("rates") Rate> projects) {
        EmpiricalBayes prior = EmpiricalBayes.fit(projects);
        if (prior != null && prior.rho() > 0 && prior.rho() < 1) {
            for (Rate project : projects) {
                double known = (project.hits() + prior.a()) / (project.n() + prior.a() + prior.b());
                assertEquals(known, prior.shrunk(project), ROUNDING);
            }
        }
    }

    @Test
    void projects_that_differ_no_more_than_chance_all_get_the_pooled_rate_and_no_interval() {
        EmpiricalBayes prior = EmpiricalBayes.fit(List.of(new Rate(8, 10), new Rate(8, 10)));
        assertEquals(0, prior.rho());
        assertNull(prior.a());
        assertNull(prior.b());
        assertEquals(0.8, prior.shrunk(new Rate(0, 5)), ROUNDING);
        assertNull(prior.interval(new Rate(8, 10), beta));
    }

    @Test
    void one_project_or_one_promise_each_or_all_kept_tells_no_projects_apart() {
        assertEquals(0, EmpiricalBayes.fit(List.of(new Rate(3, 7))).rho());
        assertEquals(
                0, EmpiricalBayes.fit(List.of(new Rate(0, 1), new Rate(1, 1))).rho());
        assertEquals(
                0, EmpiricalBayes.fit(List.of(new Rate(4, 4), new Rate(9, 9))).rho());
        assertNull(EmpiricalBayes.fit(List.of()));
        assertNull(EmpiricalBayes.fit(List.of(new Rate(0, 0))));
    }

    @Test
    void rates_tell_projects_apart_only_from_two_on_with_something_to_compare() {
        assertFalse(EmpiricalBayes.tellApart(List.of(new Rate(3, 7), new Rate(0, 0))));
        assertFalse(EmpiricalBayes.tellApart(List.of(new Rate(0, 1), new Rate(1, 1))));
        assertFalse(EmpiricalBayes.tellApart(List.of(new Rate(4, 4), new Rate(9, 9))));
        assertFalse(EmpiricalBayes.tellApart(List.of(new Rate(0, 4), new Rate(0, 9))));
        assertTrue(EmpiricalBayes.tellApart(List.of(new Rate(1, 2), new Rate(1, 1))));
    }

    @Test
    void a_prior_close_to_a_single_point_or_to_nothing_in_common_still_has_an_interval() {
        for (double rho : new double[] {1e-300, 1e-17, 1e-12, 1e-9, 1e-6, 1 - 1e-6, 1 - 1e-12}) {
            for (Rate project : List.of(new Rate(0, 5), new Rate(3, 3), new Rate(700_000, 1_000_000))) {
                Interval interval = new EmpiricalBayes(0.8, rho).interval(project, beta);
                assertTrue(
                        0 <= interval.low() && interval.low() <= interval.high() && interval.high() <= 1,
                        rho + " " + project + " " + interval);
            }
        }
    }

    @Test
    void projects_that_share_nothing_keep_their_own_rates() {
        EmpiricalBayes prior = EmpiricalBayes.fit(List.of(new Rate(10, 10), new Rate(0, 10)));
        assertEquals(1, prior.rho());
        assertEquals(1, prior.shrunk(new Rate(10, 10)), ROUNDING);
        assertEquals(0, prior.shrunk(new Rate(0, 10)), ROUNDING);
        assertEquals(0.5, prior.shrunk(new Rate(0, 0)), ROUNDING);
        assertNull(prior.interval(new Rate(0, 10), beta));
    }

    @Test
    void a_project_with_nothing_to_show_gets_the_prior() {
        EmpiricalBayes prior = EmpiricalBayes.fit(List.of(new Rate(45, 50), new Rate(20, 50), new Rate(0, 0)));
        assertEquals(prior, EmpiricalBayes.fit(List.of(new Rate(45, 50), new Rate(20, 50))));
        assertEquals(prior.mean(), prior.shrunk(new Rate(0, 0)), ROUNDING);
        assertTrue(prior.interval(new Rate(0, 0), beta).low() < prior.mean());
    }
}
