package dev.kept.web.list;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Standing;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.core.partnership.WhichPromises;
import dev.kept.core.promise.Stage;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.StandingLozenge;
import dev.kept.web.board.ScoreboardView.Seen;
import dev.kept.web.chart.DayScale;
import dev.kept.web.chart.DueLine.Sign;
import dev.kept.web.chart.PromiseLine;
import dev.kept.web.chart.PromiseLine.PromiseDate;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A short list of promises as a part of a wiki page: what, to whom, by when, how it stands, and its dates on a line. In a
 * document it is a table, where the state is a word in a coloured cell and the dates are words.
 */
public final class PromiseListView {

    private static final TextGroup<WhichPromises> TITLES = TextGroup.of("kept.list.title", WhichPromises.class);
    private static final TextGroup<WhichPromises> EMPTY = TextGroup.of("kept.list.empty", WhichPromises.class);
    private static final List<String> PARTS =
            List.of("board", "name", "note", "foot", "promise-list", "table", "head", "cell");
    /** Days between the outermost date and the end of a line. */
    private static final int AIR = 3;

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;

    public PromiseListView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
    }

    /**
     * What is asked for and where it is shown.
     *
     * @param projectKey as somebody typed it
     * @param requester to whom it was promised; {@code null} for everybody
     * @param tracker Jira's address; {@code null} when unknown: then nothing is linked
     * @param seen whose view a document holds; {@code null} on a page
     * @param today the reader's day
     */
    public record ListSetting(
            WhichPromises which,
            String projectKey,
            @Nullable String requester,
            Medium medium,
            @Nullable String tracker,
            @Nullable Seen seen,
            LocalDate today) {}

    /** The list with its heading. */
    public String html(WhichPromises.ChosenPromises list, ListSetting setting) {
        Medium medium = setting.medium();
        Model model = new Model(texts);
        PARTS.forEach(part -> model.markup(part.replace("-", "") + "Look", medium.attribute(part)));
        model.text("title", title(setting)).flag("onPage", medium.page());
        model.flag("any", !list.rows().isEmpty()).message("empty", EMPTY.key(setting.which()));
        List<PromiseLine> lines = medium.page() ? lines(list.rows(), setting.today()) : List.of();
        List<Model> rows = new ArrayList<>();
        for (int row = 0; row < list.rows().size(); row++) {
            rows.add(row(list.rows().get(row), setting)
                    .markup(
                            "line",
                            lines.isEmpty() ? Markup.NONE : lines.get(row).drawn(format, signs())));
        }
        model.models("rows", rows);
        model.markup(
                "legend",
                lines.isEmpty()
                        ? Markup.NONE
                        : PromiseLine.legend(lines, format, signs(), texts.text("kept.line.today")));
        more(model, list, setting);
        Seen seen = setting.seen();
        if (seen != null) {
            model.message("seen", "kept.scoreboard.seen", seen.by(), format.day(seen.on()));
        }
        return templates.render("templates/kept/promise-list.vm", model).toString();
    }

    private String title(ListSetting setting) {
        String title = texts.text(TITLES.key(setting.which()), setting.projectKey());
        String requester = setting.requester();
        return requester == null ? title : texts.text("kept.list.title.to", title, requester);
    }

    private void more(Model model, WhichPromises.ChosenPromises list, ListSetting setting) {
        int more = list.total() - list.rows().size();
        String count = format.count(more);
        model.text(
                "more",
                more <= 0 ? "" : more == 1 ? texts.text("kept.list.more.one") : texts.text("kept.list.more", count));
        model.text(
                "moreUrl",
                Links.safe(setting.tracker())
                        .map(jira -> Links.partnership(jira, setting.projectKey()))
                        .orElse(""));
    }

    private Model row(CommitmentView one, ListSetting setting) {
        StandingLozenge standing = StandingLozenge.of(one, setting.today(), texts);
        Standing.Status status = Standing.of(one, setting.today()).status();
        Optional<String> address =
                Links.safe(setting.tracker()).map(jira -> jira + "/browse/" + Links.encode(one.issueKey()));
        return new Model(texts)
                .text("summary", one.summary())
                .text("link", address.orElse(""))
                .text("requester", one.requester())
                .text("dates", String.join(" · ", dates(one, setting.today())))
                .text("lozenge", standing.lozenge())
                .text("state", standing.word())
                .markup("stateLook", setting.medium().attribute("state-" + colour(status)));
    }

    /** Which colour a document's cell has; its word says the same. */
    private static String colour(Standing.Status status) {
        return switch (status) {
            case KEPT_FIRST, KEPT_AGREED, DELIVERED -> "good";
            case MISSED_WARNED, IN_DANGER, WAITING -> "watch";
            case MISSED_SILENT, LATE -> "bad";
            case REQUEST, OFFER, DECLINED, OPEN, WITHDRAWN, RELEASED -> "plain";
        };
    }

    /** All dates in words: by when, what it was first, what is proposed, and when it came. */
    private List<String> dates(CommitmentView one, LocalDate today) {
        List<String> dates = new ArrayList<>();
        String due = format.shortDay(one.agreedDate());
        dates.add(
                Standing.of(one, today).ahead()
                        ? texts.text("kept.next.due", due, format.distance(one.agreedDate(), today))
                        : texts.text("kept.list.due", due));
        if (!one.firstDate().equals(one.agreedDate())) {
            dates.add(texts.text("kept.list.first", format.shortDay(one.firstDate())));
        }
        LocalDate proposal = one.proposal();
        if (proposal != null) {
            dates.add(texts.text("kept.list.proposed", format.shortDay(proposal)));
        }
        LocalDate delivered = one.deliveredOn();
        if (delivered != null) {
            dates.add(texts.text("kept.list.delivered", format.shortDay(delivered)));
        }
        return dates;
    }

    /** A line for each row, all from the first date among them to the last. */
    private static List<PromiseLine> lines(List<CommitmentView> rows, LocalDate today) {
        List<List<PromiseDate>> marks =
                rows.stream().map(PromiseListView::marks).toList();
        List<LocalDate> days = Stream.concat(
                        Stream.of(today), marks.stream().flatMap(List::stream).map(PromiseDate::day))
                .sorted()
                .toList();
        DayScale scale = new DayScale(
                days.get(0).minusDays(AIR), days.get(days.size() - 1).plusDays(AIR + 1L));
        return marks.stream().map(dates -> new PromiseLine(scale, today, dates)).toList();
    }

    private static List<PromiseDate> marks(CommitmentView one) {
        List<PromiseDate> marks = new ArrayList<>();
        if (!one.firstDate().equals(one.agreedDate())) {
            marks.add(new PromiseDate(one.firstDate(), Sign.FIRST));
        }
        boolean danger = one.deliveredOn() == null
                && UpcomingPromise.endangered(one.agreedDate(), one.latestDate(), one.warnedOn());
        Sign due = one.stage() != Stage.PROMISE ? Sign.PROPOSED : danger ? Sign.WARNED : Sign.DUE;
        marks.add(new PromiseDate(one.agreedDate(), due));
        LocalDate proposal = one.proposal();
        if (proposal != null) {
            marks.add(new PromiseDate(proposal, Sign.PROPOSED));
        }
        LocalDate delivered = one.deliveredOn();
        if (delivered != null) {
            marks.add(new PromiseDate(delivered, Sign.DELIVERED));
        }
        return marks;
    }

    private Map<Sign, String> signs() {
        Map<Sign, String> names = new EnumMap<>(Sign.class);
        names.put(Sign.DUE, texts.text("kept.line.due"));
        names.put(Sign.PROPOSED, texts.text("kept.line.proposed"));
        names.put(Sign.WARNED, texts.text("kept.line.warned"));
        names.put(Sign.FIRST, texts.text("kept.promises.first"));
        names.put(Sign.DELIVERED, texts.text("kept.state.delivered"));
        return names;
    }
}
