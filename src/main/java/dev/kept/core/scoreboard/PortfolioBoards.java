package dev.kept.core.scoreboard;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.Portfolio;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Window;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.interval.BetaDistribution;
import dev.kept.core.measure.interval.EmpiricalBayes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Puts projects side by side. What is said of them, and what the estimate of each leans on, comes from the projects
 * handed in and no others: those that the viewer may see.
 */
public final class PortfolioBoards {

    private final Portfolio portfolio;
    private final Scoreboards boards;
    private final BoardTermsStore terms;
    private final BetaDistribution beta;

    public PortfolioBoards(Portfolio portfolio, Scoreboards boards, BoardTermsStore terms, BetaDistribution beta) {
        this.portfolio = portfolio;
        this.boards = boards;
        this.terms = terms;
        this.beta = beta;
    }

    /**
     * The projects as of a day; refused as their own boards would be.
     *
     * @param visible those that the viewer may see, with data or without, in any order
     * @param day {@code null} for today
     * @param days how many days before it are looked at, 1 to {@value Scoreboards#LONGEST_WINDOW_DAYS}
     */
    public Answer<PortfolioBoard> board(
            Collection<ProjectRef> visible, @Nullable LocalDate day, int days, Slice.Request page) {
        return boards.window(day, days).map(window -> board(visible, window, page));
    }

    private PortfolioBoard board(Collection<ProjectRef> visible, Window window, Slice.Request page) {
        Map<Long, Map<Basis, Counts>> sums = portfolio.sums(window.from(), window.until());
        List<Rate> rates = visible.stream()
                .map(project -> counts(sums, project).rate(Measure.FIRST_PROMISE_RATE))
                .filter(rate -> rate.n() > 0)
                .toList();
        Rate together = rates.stream().reduce(new Rate(0, 0), Rate::plus);
        EmpiricalBayes prior = prior(rates, together);
        BoardTerms house = terms.house();
        Map<Long, BoardTerms> own = terms.own();
        List<PortfolioBoard.PortfolioRow> rows = visible.stream()
                .sorted(ProjectRef.BY_NAME)
                .skip(page.startAt())
                .limit(page.maxResults())
                .map(project -> new PortfolioBoard.PortfolioRow(
                        project.key(),
                        project.name(),
                        figures(
                                counts(sums, project),
                                own.getOrDefault(project.id(), house).targets()),
                        expected(counts(sums, project).rate(Measure.FIRST_PROMISE_RATE), together, prior)))
                .toList();
        return new PortfolioBoard(
                window.until(),
                window.days(),
                new PortfolioBoard.Together(together, rates.size(), spread(prior)),
                new Slice<>(rows, page.startAt(), visible.size()));
    }

    private static WindowCounts counts(Map<Long, Map<Basis, Counts>> sums, ProjectRef project) {
        Map<Basis, Counts> own = sums.getOrDefault(project.id(), Map.of());
        return new WindowCounts(
                own.getOrDefault(Basis.FIRST, Counts.NONE), own.getOrDefault(Basis.AGREED, Counts.NONE));
    }

    /**
     * {@code null} when nothing can be estimated: also when the projects share nothing (ρ = 1), because each would keep
     * its own rate as if that were certain, and when all of them together have too few promises to be shown.
     */
    private static @Nullable EmpiricalBayes prior(List<Rate> rates, Rate together) {
        EmpiricalBayes fitted =
                together.n() >= Figure.FEWEST && EmpiricalBayes.tellApart(rates) ? EmpiricalBayes.fit(rates) : null;
        return fitted == null || fitted.rho() == 1 ? null : fitted;
    }

    private static PortfolioBoard.Spread spread(@Nullable EmpiricalBayes prior) {
        if (prior == null) {
            return PortfolioBoard.Spread.NOT_KNOWN;
        }
        return prior.rho() == 0 ? PortfolioBoard.Spread.CHANCE : PortfolioBoard.Spread.BEYOND_CHANCE;
    }

    private static List<Figure> figures(WindowCounts counts, Targets targets) {
        return Arrays.stream(Measure.values())
                .map(measure -> Figure.of(measure, counts.of(measure.basis()), targets.of(measure)))
                .toList();
    }

    private PortfolioBoard.@Nullable Estimate expected(Rate own, Rate together, @Nullable EmpiricalBayes prior) {
        if (prior == null || own.n() == 0) {
            return null;
        }
        // With no spread the prior is a single point, which would look certain; what all together are not sure of
        // stays.
        Interval interval = prior.rho() == 0 ? together.interval() : prior.interval(own, beta);
        return interval == null ? null : new PortfolioBoard.Estimate(prior.shrunk(own), interval);
    }
}
