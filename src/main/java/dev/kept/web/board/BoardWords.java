package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboard.PillarScore;
import dev.kept.web.LocalFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of a board that stand before its figures, and those about what it has no figure for. */
final class BoardWords {

    /** What a pillar is called. */
    static final TextGroup<Pillar> PILLARS = TextGroup.of("kept.pillar", Pillar.class);

    private static final TextGroup<Side> KEPT_BY = TextGroup.of("kept.headline", Side.class);

    private static final double TEN = 10.0;
    private static final double NEARLY = 0.001;
    private static final double DAYS_OF_A_MONTH = 30.44;

    private final Texts texts;
    private final LocalFormat format;

    BoardWords(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** Which time, such as <i>12 months to Nov 28, 2026</i>; a year of 366 days is twelve months too. */
    String period(Scoreboard board) {
        return period(board.asOf(), board.windowDays());
    }

    /** The same of a day and the days before it. */
    String period(LocalDate asOf, int windowDays) {
        String last = format.shortDay(asOf.minusDays(1));
        LocalDate from = asOf.minusDays(windowDays);
        long months = Math.round(windowDays / DAYS_OF_A_MONTH);
        LocalDate exactly = asOf.minusMonths(months);
        boolean whole = months > 0 && !exactly.isBefore(from.minusDays(1)) && !exactly.isAfter(from.plusDays(1));
        if (windowDays == 1) {
            return last;
        }
        return whole
                ? months == 1
                        ? texts.text("kept.period.month", last)
                        : texts.text("kept.period.months", format.count(months), last)
                : texts.text("kept.period.days", format.count(windowDays), last);
    }

    /** How many were kept by the first date; too few are counted, and no more is said of them. */
    String headline(Figure first, List<PillarScore> pillars) {
        Rate rate = first.rate();
        Double value = first.value();
        if (value == null) {
            return few(rate.n());
        }
        String key = promising(pillars).map(KEPT_BY::key).orElse("kept.headline.both");
        return texts.text(key, format.count(rate.hits()), format.count(rate.n()), share(value, rate.hits()));
    }

    /** How projects together do by the first date, or how few cases there are. */
    String together(Rate rate, int projects) {
        Double value = rate.n() < Figure.FEWEST ? null : rate.value();
        if (value == null) {
            return few(rate.n());
        }
        String hits = format.count(rate.hits());
        String all = format.count(rate.n());
        return projects == 1
                ? texts.text("kept.portfolio.together.one", hits, all, share(value, rate.hits()))
                : texts.text("kept.portfolio.together", format.count(projects), hits, all, share(value, rate.hits()));
    }

    /** That there are too few cases for a figure, and from how many on there is one. */
    String few(int cases) {
        return cases == 0
                ? texts.text("kept.scoreboard.few.none")
                : texts.text("kept.scoreboard.few", format.count(cases), format.count(Figure.FEWEST));
    }

    /** What is aimed at; in tenths where it is some. */
    String goal(double target) {
        return texts.text("kept.headline.target", tenths(target));
    }

    /** The share as people say it, because 61% of 44 is more exact than 44 promises are. */
    private String share(double value, int hits) {
        double tenths = value * TEN;
        long whole = Math.round(tenths);
        if (hits == 0) {
            return texts.text("kept.share.none");
        }
        if (value >= 1) {
            return texts.text("kept.share.all");
        }
        if (whole == 0 || whole == (long) TEN) {
            return texts.text(whole == 0 ? "kept.share.least" : "kept.share.most");
        }
        String words = texts.text("kept.share.tenths", format.count(whole));
        return Math.abs(tenths - whole) < NEARLY ? words : texts.text("kept.share.about", words);
    }

    private String tenths(double share) {
        long whole = Math.round(share * TEN);
        return Math.abs(share * TEN - whole) < NEARLY
                ? texts.text("kept.share.tenths", format.count(whole))
                : format.percent(share);
    }

    /** The side whose promises these are alone; empty when both promised, or nobody tells. */
    private static Optional<Side> promising(List<PillarScore> pillars) {
        Double it = cases(pillars, ContextFigure.ContextKind.IT_PROMISES);
        Double business = cases(pillars, ContextFigure.ContextKind.BUSINESS_PROMISES);
        if (it == null || business == null || it > 0 == business > 0) {
            return Optional.empty();
        }
        return Optional.of(it > 0 ? Side.IT : Side.BUSINESS);
    }

    private static @Nullable Double cases(List<PillarScore> pillars, ContextFigure.ContextKind kind) {
        return pillars.stream()
                .flatMap(pillar -> pillar.beside().stream())
                .filter(figure -> figure.kind() == kind)
                .map(ContextFigure::n)
                .findFirst()
                .orElse(null);
    }

    /** How many of the kept ones a contact of the other side confirmed; empty where too few were kept, or nobody tells. */
    Optional<String> confirmed(Scoreboard board) {
        return board.beside(ContextKind.CONFIRMED).flatMap(figure -> {
            Double share = figure.value();
            return share == null
                    ? Optional.empty()
                    : Optional.of(counted("kept.answered.confirmed", share * figure.n(), figure.n()));
        });
    }

    /** How many surprises had a warning that reached nobody; empty where none had, or nobody tells. */
    Optional<String> unheard(Scoreboard board) {
        return board.beside(ContextKind.UNHEARD_WARNINGS).flatMap(figure -> {
            Double count = figure.value();
            return count == null || count == 0
                    ? Optional.empty()
                    : Optional.of(counted("kept.answered.unheard", count, figure.n()));
        });
    }

    /** What the misses cost, as far as it was told; empty where nothing was, or nobody tells. */
    Optional<String> cost(Scoreboard board) {
        Optional<ContextFigure> most = board.beside(ContextKind.COST_MOST);
        Double hours =
                board.beside(ContextKind.COST_HOURS).map(ContextFigure::value).orElse(null);
        Double slipped =
                board.beside(ContextKind.COST_TOLD).map(ContextFigure::n).orElse(null);
        return most.flatMap(few -> {
            Double count = few.value();
            if (count == null || hours == null || slipped == null) {
                return Optional.empty();
            }
            String told = counted("kept.lost.told", few.n(), slipped);
            if (count == 0) {
                return Optional.of(told + " " + texts.text("kept.lost.nothing"));
            }
            String sum = texts.text("kept.lost.hours", format.count(Math.round(hours)));
            return Optional.of(
                    few.n() > 1 ? told + " " + sum + " " + counted("kept.lost.few", count, few.n()) : told + " " + sum);
        });
    }

    /** How often thanks were said; empty where none were, or nobody tells. */
    Optional<String> thanks(Scoreboard board) {
        return board.beside(ContextKind.THANKS)
                .map(ContextFigure::value)
                .filter(count -> count > 0)
                .map(count -> count == 1
                        ? texts.text("kept.thanks.one")
                        : texts.text("kept.thanks.many", format.count(Math.round(count))));
    }

    private String counted(String key, double count, double n) {
        return texts.text(key, format.count(Math.round(count)), format.count(Math.round(n)));
    }

    /** How many deliveries were not what was meant; empty where too few can be told of, or nobody tells. */
    Optional<String> notMeant(Scoreboard board) {
        return board.beside(ContextKind.NOT_MEANT).flatMap(figure -> {
            Double share = figure.value();
            return share == null
                    ? Optional.empty()
                    : Optional.of(counted("kept.understanding.not_meant", share * figure.n(), figure.n()));
        });
    }

    /** How many functions have a guide that a contact confirmed lately; empty where none has any, or nobody tells. */
    Optional<String> guides(Scoreboard board) {
        return board.beside(ContextKind.GUIDES_FRESH).flatMap(figure -> {
            Double count = figure.value();
            return count == null
                    ? Optional.empty()
                    : Optional.of(counted("kept.understanding.guides", count, figure.n()));
        });
    }

    /** How many of the goals both sides confirmed; empty where there are none, or nobody tells. */
    Optional<String> goalsConfirmed(Scoreboard board) {
        return board.beside(ContextKind.GOALS_CONFIRMED).flatMap(figure -> {
            Double count = figure.value();
            return count == null
                    ? Optional.empty()
                    : Optional.of(counted("kept.goals.confirmed.sentence", count, figure.n()));
        });
    }

    /** Whether both sides put the goals in the same order; empty where no round was answered by both, or nobody tells. */
    Optional<String> order(Scoreboard board) {
        return board.beside(ContextKind.AGREEMENT).map(figure -> {
            Double tau = figure.value();
            if (tau == null) {
                return texts.text(figure.n() == 0 ? "kept.goals.order.not_one_mind" : "kept.goals.order.cannot_tell");
            }
            return texts.text(tau > 0 ? "kept.goals.order.alike" : "kept.goals.order.different");
        });
    }

    /** How far the work goes where both sides want it; empty where it cannot be told. */
    Optional<String> effort(Scoreboard board) {
        return board.beside(ContextKind.EFFORT_FIT)
                .map(ContextFigure::value)
                .map(fit -> texts.text("kept.goals.effort.sentence", format.percent(fit)));
    }

    /** Whether commitments for goals are kept more often than others; empty where there are too few. */
    Optional<String> sharing(Scoreboard board) {
        return board.beside(ContextKind.KEPT_FOR_GOALS).flatMap(figure -> {
            Double gap = figure.value();
            Double low = figure.low();
            Double high = figure.high();
            if (gap == null || low == null || high == null) {
                return Optional.empty();
            }
            boolean differs = low > 0 || high < 0;
            return Optional.of(texts.text(
                    !differs
                            ? "kept.goals.sharing.cannot_tell"
                            : gap > 0 ? "kept.goals.sharing.more" : "kept.goals.sharing.less"));
        });
    }

    /** Whether each side knows what matters to the other; empty where it cannot be told of both. */
    Optional<String> known(Scoreboard board) {
        Double it =
                board.beside(ContextKind.IT_ACCURACY).map(ContextFigure::value).orElse(null);
        Double business = board.beside(ContextKind.BUSINESS_ACCURACY)
                .map(ContextFigure::value)
                .orElse(null);
        if (it == null || business == null) {
            return Optional.empty();
        }
        String key = it > 0
                ? business > 0 ? "kept.understanding.both_know" : "kept.understanding.it_knows"
                : business > 0 ? "kept.understanding.business_knows" : "kept.understanding.neither_knows";
        return Optional.of(texts.text(key));
    }

    /** The pillars of which nothing can be told; empty when something can be of each. */
    String unmeasured(List<PillarScore> pillars) {
        String names = pillars.stream()
                .filter(pillar -> pillar.figures().isEmpty()
                        && pillar.beside().stream().allMatch(figure -> figure.value() == null))
                .map(pillar -> texts.text(PILLARS.key(pillar.pillar())))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : texts.text("kept.scoreboard.unmeasured", names);
    }
}
