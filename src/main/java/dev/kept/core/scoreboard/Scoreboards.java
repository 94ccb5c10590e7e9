package dev.kept.core.scoreboard;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.DayCell;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.DeliverySpread;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.figure.Reasons;
import dev.kept.core.figure.Stretch;
import dev.kept.core.figure.Trend;
import dev.kept.core.figure.Window;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.Retention;
import dev.kept.core.house.RuleStore;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.disclosure.FacetCount;
import dev.kept.core.measure.disclosure.StatusReports;
import dev.kept.core.upkeep.KeptMonths;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Puts a project's scoreboard together, from its day cells; what is told of open promises comes from their rows, and what
 * both sides share or know of each other from {@link PillarEvidence}. A day counts from the window's first day up to the day
 * before the as-of day, with what was known at the end of the as-of day.
 */
public final class Scoreboards {

    public static final int LONGEST_WINDOW_DAYS = 3_660;

    /** As REST takes days; with the longest window before it a day still is one that is stored. */
    private static final int EARLIEST_YEAR = 1900;

    private final BoardSources sources;
    private final RuleStore rules;
    private final BoardTermsStore terms;
    private final KeptMonths kept;
    private final Clock clock;

    /** @param clock tells the day that is meant when nobody names one, in its own zone */
    public Scoreboards(BoardSources sources, RuleStore rules, BoardTermsStore terms, KeptMonths kept, Clock clock) {
        this.sources = sources;
        this.rules = rules;
        this.terms = terms;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * The board as of a day; refused when the day lies ahead or the window is out of its bounds, naming the parameter.
     *
     * @param day {@code null} for today
     * @param days how many days before it are looked at, 1 to {@value #LONGEST_WINDOW_DAYS}
     */
    public Answer<Scoreboard> scoreboard(ProjectRef project, @Nullable LocalDate day, int days) {
        return scoreboard(project, day, days, terms.inForce(project.id()));
    }

    /** The same under other terms than those in force: what an administrator looks at before saving them. */
    public Answer<Scoreboard> scoreboard(ProjectRef project, @Nullable LocalDate day, int days, BoardTerms judgedBy) {
        LocalDate today = LocalDate.now(clock);
        return window(day, days).map(window -> {
            LocalDate asOf = window.until();
            LocalDate weeks = asOf.minusWeeks(Trend.WEEKS);
            LocalDate from = window.from().isBefore(weeks) ? window.from() : weeks;
            LocalDate until = asOf.equals(today) ? Quarter.of(asOf).until() : asOf;
            return board(
                    project, window, sources.cells().rows(project.id(), from, until), asOf.equals(today), judgedBy);
        });
    }

    /**
     * The window that is meant; refused, naming the parameter, when the day lies ahead, the window is out of its bounds,
     * or it or the weeks of the trend reach back to days whose figures are not kept.
     */
    public Answer<Window> window(@Nullable LocalDate day, int days) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = day == null ? today : day;
        if (asOf.isAfter(today)) {
            return Answer.refused(
                    Refusal.invalid("asOf", "kept.refusal.asOf.future", asOf.toString(), today.toString()));
        }
        if (asOf.getYear() < EARLIEST_YEAR) {
            return Answer.refused(Refusal.invalid("asOf", "kept.refusal.asOf.early", asOf.toString()));
        }
        if (days < 1 || days > LONGEST_WINDOW_DAYS) {
            String longest = Integer.toString(LONGEST_WINDOW_DAYS);
            return Answer.refused(Refusal.invalid("windowDays", "kept.refusal.windowDays", longest));
        }
        Window window = new Window(asOf.minusDays(days), asOf);
        Refusal forgotten = forgotten(window, today);
        return forgotten == null ? Answer.of(window) : Answer.refused(forgotten);
    }

    /** No house keeps less than some years: only for more, the first month is asked for. */
    private @Nullable Refusal forgotten(Window window, LocalDate today) {
        LocalDate asOf = window.until();
        LocalDate weeks = asOf.minusWeeks(Trend.WEEKS);
        LocalDate surely = today.minusYears(Retention.LEAST_YEARS);
        if (!weeks.isBefore(surely) && !window.from().isBefore(surely)) {
            return null;
        }
        LocalDate first = kept.first().map(month -> month.atDay(1)).orElse(LocalDate.MIN);
        if (weeks.isBefore(first)) {
            LocalDate earliest = first.plusWeeks(Trend.WEEKS);
            return Refusal.invalid(
                    "asOf",
                    "kept.refusal.asOf.forgotten",
                    first.toString(),
                    Integer.toString(Trend.WEEKS),
                    earliest.toString());
        }
        return window.from().isBefore(first)
                ? Refusal.invalid(
                        "windowDays",
                        "kept.refusal.windowDays.forgotten",
                        first.toString(),
                        asOf.toString(),
                        Long.toString(ChronoUnit.DAYS.between(first, asOf)))
                : null;
    }

    private Scoreboard board(
            ProjectRef project, Window window, BoardStore.BoardRows rows, boolean now, BoardTerms judgedBy) {
        LocalDate asOf = window.until();
        List<DayCell> read = rows.cells();
        List<DayCell> inside = read.stream()
                .filter(cell -> window.contains(cell.key().day()))
                .map(cell -> cell.knownOn(asOf))
                .toList();
        WindowCounts counts = WindowCounts.of(inside);
        HouseRules house = rules.current();
        LocalDate settled = asOf.minusDays(house.reopenDays() + 1L);
        LocalDate asked = StatusReports.firstAsked(house.statusField().namedOn(clock.getZone()));
        WindowTallies first = new WindowTallies(inside, Basis.FIRST, settled, asked);
        WindowTallies agreed = new WindowTallies(inside, Basis.AGREED, settled, asked);
        ContextFigures beside = new ContextFigures(inside, asOf, counts.first(), first, agreed);
        FacetCount told = now ? FacetCount.of(rows.told(), asOf, house.freshDays()) : null;
        ContextFigure burn =
                now ? Quarter.of(asOf).burnRate(read, asOf, judgedBy.targets().rates()) : null;
        Map<Measure, List<Rate>> weeks = Trend.weeks(read, asOf);
        PillarEvidence.KnownBy known = new PillarEvidence.KnownBy(
                asOf, !now, asOf.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        List<ContextFigure> shared = sources.evidence().figures(project.id(), known);
        List<Scoreboard.PillarScore> pillars = Arrays.stream(Pillar.values())
                .map(pillar -> {
                    List<Figure> figures = figures(pillar, counts, weeks, asOf, judgedBy.targets());
                    List<ContextFigure> others = new ArrayList<>(beside.of(pillar, burn, told));
                    if (pillar == Pillar.TRANSPARENCY && house.statusField().named()) {
                        others.addAll(beside.reports());
                    }
                    shared.stream()
                            .filter(figure -> figure.kind().pillar() == pillar)
                            .forEach(others::add);
                    return new Scoreboard.PillarScore(
                            pillar,
                            judgedBy.weights().of(pillar),
                            figures.isEmpty() ? evidenced(others) : score(figures),
                            figures,
                            others);
                })
                .toList();
        Scoreboard board = new Scoreboard(
                project.key(),
                project.name(),
                asOf,
                window.days(),
                pillars,
                Scoreboard.overall(pillars),
                Reasons.of(counts.first().slipped(), first.causes(), house.causes()),
                sources.departures().counts(project.id(), window.from(), window.until()),
                Stretch.of(window, inside, first.keptLater()),
                DeliverySpread.of(first.daysBefore(), first.stated()),
                List.of());
        return board.feeling(sources.evidence().felt(asOf));
    }

    private static List<Figure> figures(
            Pillar pillar, WindowCounts counts, Map<Measure, List<Rate>> weeks, LocalDate asOf, Targets targets) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.pillar() == pillar)
                .map(measure -> Figure.of(measure, counts.of(measure.basis()), targets.of(measure))
                        .with(Trend.of(weeks.get(measure), asOf)))
                .toList();
    }

    /** The mean of what may be shown of a pillar without judged figures; none when nothing may. */
    private static @Nullable Double evidenced(List<ContextFigure> figures) {
        OptionalDouble mean = figures.stream()
                .map(ContextFigure::scored)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** The mean of the pillar's figures, each turned so that more is better; none unless all of them may be shown. */
    private static @Nullable Double score(List<Figure> figures) {
        double sum = 0;
        for (Figure figure : figures) {
            Double value = figure.value();
            if (value == null) {
                return null;
            }
            sum += figure.measure().moreIsBetter() ? value : 1 - value;
        }
        return figures.isEmpty() ? null : sum / figures.size();
    }
}
