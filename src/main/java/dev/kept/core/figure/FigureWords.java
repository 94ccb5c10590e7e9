package dev.kept.core.figure;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.measure.Rate;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** What a figure says, in plain words of the reader's language. */
public final class FigureWords {

    private static final TextGroup<Measure> DEFINITIONS = TextGroup.of("kept.definition", Measure.class);
    private static final TextGroup<Measure> COUNTED = TextGroup.of("kept.sentence", Measure.class);
    private static final TextGroup<Measure> NOTHING = TextGroup.of("kept.sentence", Measure.class, "none");
    private static final TextGroup<Measure> TOO_FEW = TextGroup.of("kept.sentence", Measure.class, "few");
    private static final TextGroup<Verdict> JUDGED = TextGroup.of("kept.sentence", Verdict.class)
            .only(List.of(Verdict.ON_TARGET, Verdict.OFF_TARGET, Verdict.CANNOT_TELL));

    private static final TextGroup<Measure> ANSWERED = TextGroup.of("kept.answered", Measure.class);

    private final Texts texts;

    public FigureWords(Texts texts) {
        this.texts = texts;
    }

    /** What was counted, and what it lets one say about the target. */
    public String sentence(Figure figure) {
        if (figure.verdict() == Verdict.NO_DATA) {
            return texts.text(NOTHING.key(figure.measure()));
        }
        String count = count(figure.rate().n());
        if (figure.verdict() == Verdict.TOO_FEW) {
            return texts.text(TOO_FEW.key(figure.measure()), count, count(Figure.FEWEST));
        }
        String what =
                texts.text(COUNTED.key(figure.measure()), count(figure.rate().hits()), count);
        return what + " " + texts.text(JUDGED.key(figure.verdict()), target(figure));
    }

    /** How much of it the other side answered itself; empty when nobody knows, or nothing was to be answered. */
    public Optional<String> answered(Figure figure) {
        Rate answered = figure.answered();
        return answered == null ? Optional.empty() : answered(figure.measure(), answered);
    }

    /** The same of a figure of which only that is at hand. */
    public Optional<String> answered(Measure measure, Rate answered) {
        return answered.n() == 0
                ? Optional.empty()
                : Optional.of(texts.text(ANSWERED.key(measure), count(answered.hits()), count(answered.n())));
    }

    /** How the figure is counted. */
    public String definition(Measure measure) {
        return texts.text(DEFINITIONS.key(measure));
    }

    /** The target with its direction, because 20% can be a floor or a ceiling. */
    public String target(Figure figure) {
        String key = figure.measure().moreIsBetter() ? "kept.scoreboard.target.least" : "kept.scoreboard.target.most";
        return texts.text(key, NumberFormat.getPercentInstance(texts.locale()).format(figure.target()));
    }

    /** Which weeks of a trend are more than noise. */
    public String trend(Trend trend) {
        List<LocalDate> outside = weeks(trend, Trend.Signal.OUTSIDE);
        List<LocalDate> runs = weeks(trend, Trend.Signal.RUN);
        long counted =
                trend.weeks().stream().filter(week -> week.rate().n() > 0).count();
        if (counted == 0) {
            return texts.text("kept.trend.none");
        }
        if (outside.isEmpty() && runs.isEmpty()) {
            return texts.text("kept.trend.noise", count(counted));
        }
        String first = outside.isEmpty() ? "" : texts.text("kept.trend.outside", days(outside));
        String second = runs.isEmpty() ? "" : texts.text("kept.trend.run", day(runs.get(runs.size() - 1)));
        return (first + " " + second).strip();
    }

    private static List<LocalDate> weeks(Trend trend, Trend.Signal signal) {
        return trend.weeks().stream()
                .filter(week -> week.signal() == signal)
                .map(Trend.Week::from)
                .toList();
    }

    private String days(List<LocalDate> days) {
        return String.join(", ", days.stream().map(this::day).toList());
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()));
    }

    private String count(long number) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(number);
    }
}
