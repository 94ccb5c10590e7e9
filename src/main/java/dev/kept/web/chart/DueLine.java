package dev.kept.web.chart;

import dev.kept.web.LocalFormat;
import dev.kept.web.template.Markup;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Dates on a line of some weeks, in lanes one below the other, with a mark for today. Drawn for a page, with a legend, and
 * with a table that only screen readers meet.
 *
 * @param words what the picture and its table say
 * @param from the first day of the line
 * @param until the day after its last
 * @param today marked where it lies on the line
 */
public record DueLine(LineWords words, LocalDate from, LocalDate until, LocalDate today, List<Lane> lanes) {

    /** In pixels. */
    private static final int HEIGHT = 26;
    /** How far the signs of one day stand apart, in pixels; of more than a few the last ones cover each other. */
    private static final int APART = 10;

    private static final int MOST_APART = 4;

    public DueLine {
        lanes = List.copyOf(lanes);
    }

    /** What a date is, which its sign says by its shape. */
    public enum Sign {
        DUE("M0 5L8 13L0 21L-8 13Z"),
        PROPOSED("M0 5L8 13L0 21L-8 13Z"),
        WARNED("M0 5L9 20H-9Z"),
        /** The first date, where another one was agreed since. */
        FIRST("M-5 13a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"),
        DELIVERED("M-7 13L-1 19L8 6");

        private final String path;

        Sign(String path) {
            this.path = path;
        }

        Markup drawn(int aside) {
            return Markup.of(
                    "<path class=\"kept-sign-{}\" transform=\"translate({} 0)\" d=\"{}\"/>",
                    name().toLowerCase(Locale.ROOT),
                    aside,
                    path);
        }
    }

    /**
     * Plain texts.
     *
     * @param title what the line shows
     * @param lane what a lane stands for
     * @param what what has a date
     * @param day heading of the dates
     * @param sign heading of what they are
     * @param today the name of today's mark
     * @param signs what each sign means
     */
    public record LineWords(
            String title, String lane, String what, String day, String sign, String today, Map<Sign, String> signs) {
        public LineWords {
            signs = Map.copyOf(signs);
        }
    }

    /**
     * One lane.
     *
     * @param name plain text
     */
    public record Lane(String name, List<Mark> marks) {
        public Lane {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A date.
     *
     * @param what what has it, plain text
     */
    public record Mark(LocalDate day, Sign sign, String what) {}

    /** @param format writes the days */
    public Markup drawn(LocalFormat format) {
        return Markup.of(
                "<div class=\"kept-chart kept-line\"><div aria-hidden=\"true\">{}{}<p class=\"kept-legend\">{}</p></div>"
                        + "<div class=\"kept-unseen\">{}</div></div>",
                Markup.join("", lanes.stream().map(lane -> row(lane, format)).toList()),
                axis(format),
                legend(),
                table(format));
    }

    private Markup row(Lane lane, LocalFormat format) {
        Map<LocalDate, Integer> taken = new HashMap<>();
        List<Markup> signs = lane.marks().stream()
                .map(mark -> {
                    int number = Math.min(MOST_APART, taken.merge(mark.day(), 1, Integer::sum) - 1);
                    return Markup.of(
                            "<svg x=\"{}\" overflow=\"visible\"><title>{}</title>{}</svg>",
                            x(mark.day()),
                            mark.what() + ", " + format.shortDay(mark.day()) + ", "
                                    + words.signs().get(mark.sign()),
                            mark.sign().drawn(number * APART));
                })
                .toList();
        return Markup.of(
                "<div class=\"kept-chart-row\"><span class=\"kept-chart-label\">{}</span>"
                        + "<svg class=\"kept-chart-bar\" focusable=\"false\" width=\"100%\" height=\"{}\">"
                        + "<line class=\"kept-line-base\" x1=\"0\" x2=\"100%\" y1=\"13\" y2=\"13\"/>{}{}</svg></div>",
                lane.name(), HEIGHT, now(), Markup.join("", signs));
    }

    private Markup now() {
        return Markup.of(
                "<line class=\"kept-line-today\" x1=\"{}\" x2=\"{}\" y1=\"0\" y2=\"{}\"/>", x(today), x(today), HEIGHT);
    }

    /** The first day, the middle and the last day, under the lanes. */
    private Markup axis(LocalFormat format) {
        LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
        return Markup.of(
                "<div class=\"kept-chart-row\"><span class=\"kept-chart-label\"></span>"
                        + "<span class=\"kept-line-axis\"><span>{}</span><span>{}</span><span>{}</span></span></div>",
                format.shortDay(from),
                format.shortDay(middle),
                format.shortDay(until.minusDays(1)));
    }

    private Markup legend() {
        List<Markup> signs = Stream.of(Sign.values())
                .filter(words.signs()::containsKey)
                .map(sign -> key(sign, words.signs().get(sign)))
                .toList();
        return Markup.of("{} {}", Markup.join(" ", signs), todayKey(words.today()));
    }

    /** A sign with what it means. */
    static Markup key(Sign sign, String name) {
        return key(Markup.of("<svg x=\"10\" y=\"-3\" overflow=\"visible\">{}</svg>", sign.drawn(0)), name);
    }

    static Markup todayKey(String name) {
        return key(Markup.of("<line class=\"kept-line-today\" x1=\"10\" x2=\"10\" y1=\"0\" y2=\"20\"/>"), name);
    }

    private static Markup key(Markup sign, String name) {
        return Markup.of("<span><svg focusable=\"false\" width=\"20\" height=\"20\">{}</svg> {}</span>", sign, name);
    }

    private Markup table(LocalFormat format) {
        List<Markup> rows = lanes.stream()
                .flatMap(lane -> lane.marks().stream()
                        .map(mark -> Markup.of(
                                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
                                lane.name(),
                                mark.what(),
                                format.shortDay(mark.day()),
                                words.signs().get(mark.sign()))))
                .toList();
        return Markup.of(
                "<table><caption>{}</caption><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
                        + "<th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>{}</tbody></table>",
                words.title(),
                words.lane(),
                words.what(),
                words.day(),
                words.sign(),
                Markup.join("", rows));
    }

    private String x(LocalDate day) {
        return new DayScale(from, until).x(day);
    }
}
