package dev.kept.core.scoreboard;

import dev.kept.core.Texts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** What a figure says, in plain words of the reader's language. */
public final class FigureWords {

    private final Texts texts;

    public FigureWords(Texts texts) {
        this.texts = texts;
    }

    /** What was counted, and what it lets one say about the target. */
    public String sentence(Figure figure) {
        String key = "kept.sentence." + figure.measure().code();
        if (figure.verdict() == Verdict.NO_DATA) {
            return texts.text(key + ".none");
        }
        String count = count(figure.rate().n());
        if (figure.verdict() == Verdict.TOO_FEW) {
            return texts.text(key + ".few", count, count(Figure.FEWEST));
        }
        String what = texts.text(key, count(figure.rate().hits()), count);
        return what + " " + texts.text("kept.sentence." + figure.verdict().code(), target(figure));
    }

    /** How the figure is counted. */
    public String definition(Measure measure) {
        return texts.text("kept.definition." + measure.code());
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
