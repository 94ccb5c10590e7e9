package dev.kept.web.chart;

import dev.kept.web.LocalFormat;
import dev.kept.web.chart.DueLine.Sign;
import dev.kept.web.template.Markup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The dates of one promise on a line, to stand below its words; every line of a list has the same ends. Only drawn: the
 * words beside it say all of it, so that nobody who hears the page meets it.
 *
 * @param scale where days lie
 * @param today marked where it lies on the line
 */
public record PromiseLine(DayScale scale, LocalDate today, List<PromiseDate> dates) {

    /** In pixels. */
    private static final int HEIGHT = 26;

    public PromiseLine {
        dates = List.copyOf(dates);
    }

    /** A date of it. */
    public record PromiseDate(LocalDate day, Sign sign) {}

    /** @param names what each sign means, plain texts */
    public Markup drawn(LocalFormat format, Map<Sign, String> names) {
        List<Markup> signs = dates.stream()
                .map(date -> Markup.of(
                        "<svg x=\"{}\" overflow=\"visible\"><title>{}</title>{}</svg>",
                        scale.x(date.day()),
                        names.get(date.sign()) + ", " + format.shortDay(date.day()),
                        date.sign().drawn(0)))
                .toList();
        return Markup.of(
                "<svg class=\"kept-promise-line\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\" height=\"{}\">"
                        + "<line class=\"kept-line-base\" x1=\"0\" x2=\"100%\" y1=\"13\" y2=\"13\"/>"
                        + "<line class=\"kept-line-today\" x1=\"{}\" x2=\"{}\" y1=\"0\" y2=\"{}\"/>{}</svg>",
                HEIGHT, scale.x(today), scale.x(today), HEIGHT, Markup.join("", signs));
    }

    /** What the signs of some lines mean, and from when to when they go; drawn only, as they are. */
    public static Markup legend(List<PromiseLine> lines, LocalFormat format, Map<Sign, String> names, String today) {
        List<Sign> used = Stream.of(Sign.values())
                .filter(sign ->
                        lines.stream().anyMatch(line -> line.dates().stream().anyMatch(date -> date.sign() == sign)))
                .toList();
        DayScale scale = lines.get(0).scale();
        return Markup.of(
                "<div class=\"kept-chart\" aria-hidden=\"true\"><span class=\"kept-line-axis\"><span>{}</span>"
                        + "<span>{}</span></span><p class=\"kept-legend\">{} {}</p></div>",
                format.shortDay(scale.from()),
                format.shortDay(scale.until().minusDays(1)),
                Markup.join(
                        " ",
                        used.stream()
                                .map(sign -> DueLine.key(sign, names.get(sign)))
                                .toList()),
                DueLine.todayKey(today));
    }
}
