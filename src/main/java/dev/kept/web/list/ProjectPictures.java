package dev.kept.web.list;

import dev.kept.core.Texts;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.StandingLozenge;
import dev.kept.web.chart.BarChart.PartKind;
import dev.kept.web.chart.DueLine;
import dev.kept.web.chart.DueLine.Lane;
import dev.kept.web.chart.DueLine.Mark;
import dev.kept.web.chart.DueLine.Sign;
import dev.kept.web.chart.Fill;
import dev.kept.web.chart.Strip;
import dev.kept.web.template.Markup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The pictures of a project's page: what is due in the next weeks, and what became of each promise. */
final class ProjectPictures {

    /** More lanes than these nobody compares; what is left shares one. */
    private static final int MOST_LANES = 12;

    private final Texts texts;
    private final LocalFormat format;

    ProjectPictures(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /**
     * The dates of the eight weeks from this week's Monday on, in a lane for each requester.
     *
     * @param ahead the nearest date first
     */
    Markup line(List<CommitmentView> ahead, LocalDate today) {
        LocalDate from = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate until = from.plusDays(CommitmentFilter.AHEAD_DAYS);
        Map<String, String> names = new HashMap<>();
        Map<String, List<Mark>> marks = new HashMap<>();
        for (CommitmentView one : ahead) {
            String key = RequesterName.key(one.requester());
            names.putIfAbsent(key, one.requester());
            marks.computeIfAbsent(key, none -> new ArrayList<>()).addAll(marks(one, until));
        }
        List<Lane> lanes = new ArrayList<>();
        List<Mark> others = new ArrayList<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(RequesterName.inOrder(texts.locale())))
                .forEach(name -> {
                    List<Mark> dates = marks.get(name.getKey());
                    if (lanes.size() < MOST_LANES) {
                        lanes.add(new Lane(name.getValue(), dates));
                    } else {
                        others.addAll(dates);
                    }
                });
        if (!others.isEmpty()) {
            lanes.add(new Lane(texts.text("kept.line.others"), others));
        }
        return new DueLine(words(), from, until, today, lanes).drawn(format);
    }

    private DueLine.LineWords words() {
        return new DueLine.LineWords(
                texts.text("kept.partnership.ahead"),
                texts.text("kept.promises.requester"),
                texts.text("kept.promises.text"),
                texts.text("kept.line.day"),
                texts.text("kept.line.sign"),
                texts.text("kept.line.today"),
                Map.of(
                        Sign.DUE, texts.text("kept.line.due"),
                        Sign.PROPOSED, texts.text("kept.line.proposed"),
                        Sign.WARNED, texts.text("kept.line.warned")));
    }

    /** The date of it, and the new one that waits for an answer, as far as they lie on the line. */
    private static List<Mark> marks(CommitmentView one, LocalDate until) {
        boolean danger = UpcomingPromise.endangered(one.agreedDate(), one.latestDate(), one.warnedOn());
        Sign sign = one.stage() != Stage.PROMISE ? Sign.PROPOSED : danger ? Sign.WARNED : Sign.DUE;
        String what = one.issueKey() + " " + one.summary();
        return Stream.of(
                        new Mark(one.agreedDate(), sign, what),
                        new Mark(Objects.requireNonNullElse(one.proposal(), one.agreedDate()), Sign.PROPOSED, what))
                .limit(one.proposal() == null ? 1 : 2)
                .filter(mark -> mark.day().isBefore(until))
                .toList();
    }

    /** A square for each promise that the board's bars count, in the look of those bars. */
    Markup strip(List<ExplanationView.ExplanationRow> due, Scoreboard board, String context) {
        String title = texts.text(
                "kept.partnership.strip.label",
                format.shortDay(board.asOf().minusDays(board.windowDays())),
                format.shortDay(board.asOf().minusDays(1)));
        return new Strip(
                        title,
                        List.of(
                                new PartKind(Fill.SOLID, texts.text("kept.chart.kept")),
                                new PartKind(Fill.STRIPED, texts.text("kept.chart.kept_later")),
                                new PartKind(Fill.DOTTED, texts.text("kept.chart.announced")),
                                new PartKind(Fill.HOLLOW, texts.text("kept.chart.surprises"))),
                        due.stream().map(one -> square(one, context)).toList())
                .drawn(format);
    }

    private Strip.Square square(ExplanationView.ExplanationRow one, String context) {
        ExplanationView.What what = one.what();
        String state = texts.text(StandingLozenge.OUTCOMES.key(one.outcome()));
        String day = format.shortDay(one.date());
        return what == null
                ? new Strip.Square(
                        fill(one.outcome()),
                        texts.text("kept.partnership.strip.hidden", texts.text("kept.explanation.hidden"), day, state),
                        null)
                : new Strip.Square(
                        fill(one.outcome()),
                        texts.text(
                                "kept.partnership.strip.one",
                                what.issueKey() + " " + what.summary(),
                                what.requester(),
                                day,
                                state),
                        context + "/browse/" + Links.encode(what.issueKey()));
    }

    private static Fill fill(Outcome outcome) {
        return switch (outcome) {
            case KEPT_FIRST -> Fill.SOLID;
            case KEPT_AGREED -> Fill.STRIPED;
            case MISSED_WARNED -> Fill.DOTTED;
            case MISSED_SILENT, PENDING, RELEASED -> Fill.HOLLOW;
        };
    }
}
