package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.publishing.PublishedBoard;
import dev.kept.core.publishing.PublishedSpan;
import dev.kept.core.publishing.Spans;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.chart.RateBar;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What is published of a project as HTML: a part of a wiki page, and of the page on which it is published, where its
 * administrators see it as its readers do. Links nowhere: whoever reads it has no account where links would lead.
 */
public final class PublishedBoardView {

    private static final List<String> PARTS =
            List.of("board", "table", "caption", "head", "numberHead", "cell", "number", "note");
    private static final int TEN = 10;

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;

    public PublishedBoardView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
    }

    /**
     * What is said beside the figures.
     *
     * @param seen whose view a document holds; {@code null} on a page
     * @param age when the figures were last seen to be published, where the tracker does not answer now; else {@code null}
     * @param zone of that moment
     * @param consent where somebody who has an account lets the tracker know him; {@code null} for nowhere
     */
    public record Notes(
            ScoreboardView.@Nullable Seen seen,
            @Nullable Instant age,
            ZoneId zone,
            @Nullable String consent) {

        /** Nothing. */
        public static Notes none(ZoneId zone) {
            return new Notes(null, null, zone, null);
        }
    }

    /** @param name the project's */
    public Markup html(String name, PublishedBoard board, Medium medium, Notes notes) {
        Model model =
                new Model(texts).text("name", name).flag("any", !board.spans().isEmpty());
        PARTS.forEach(part -> model.markup(part + "Look", medium.attribute(part)));
        if (board.spans().isEmpty()) {
            model.message("nothing", "kept.published.nothing", format.count(Spans.FEWEST));
        } else {
            figures(model, board, medium);
        }
        if (notes.seen() != null) {
            model.message(
                    "seen",
                    "kept.scoreboard.seen",
                    notes.seen().by(),
                    format.day(notes.seen().on()));
        }
        if (notes.age() != null) {
            model.message("age", "kept.published.age", format.moment(notes.age().atZone(notes.zone())));
        }
        model.text("consent", medium.page() ? notes.consent() : null)
                .flag("linked", medium.page() && notes.consent() != null);
        return templates.render("templates/kept/published.vm", model);
    }

    private void figures(Model model, PublishedBoard board, Medium medium) {
        Rate kept = board.kept();
        model.message("kept", "kept.published.kept", format.count(kept.hits()), format.count(kept.n()), inTen(kept));
        model.message("keptChance", "kept.published.chance", lowest(kept), highest(kept));
        double target = board.target();
        model.text("goal", new BoardWords(texts).goal(target));
        Rate surprises = board.surprises();
        model.flag("anySurprise", surprises.n() > 0);
        if (surprises.n() > 0) {
            model.message(
                    "surprises",
                    "kept.published.surprises",
                    format.count(surprises.hits()),
                    format.count(surprises.n()),
                    inTen(surprises));
            model.message("surprisesChance", "kept.published.chance", lowest(surprises), highest(surprises));
        }
        LocalDate made = Objects.requireNonNull(board.madeOn());
        model.message("made", "kept.published.made", format.day(made));
        model.models(
                "spans",
                board.spans().stream().map(span -> span(span, target, medium)).toList());
    }

    private Model span(PublishedSpan span, double target, Medium medium) {
        Rate kept = span.kept();
        double share = Objects.requireNonNull(kept.value());
        Interval interval = Objects.requireNonNull(kept.interval());
        return new Model(texts)
                .text("time", time(span))
                .text("due", format.count(kept.n()))
                .text("kept", format.count(kept.hits()))
                .text("share", format.percent(share))
                .markup("bar", medium.page() ? new RateBar(share, interval, target).drawn(medium) : Markup.NONE);
    }

    private String time(PublishedSpan span) {
        YearMonth last = YearMonth.from(span.until().minusDays(1));
        return texts.text("kept.published.span", format.month(YearMonth.from(span.from())), format.month(last));
    }

    /** A share in words, in tenths, and never <i>all</i> or <i>none</i> where it is not. */
    private String inTen(Rate rate) {
        if (rate.hits() == 0) {
            return texts.text("kept.published.share.none");
        }
        if (rate.hits() == rate.n()) {
            return texts.text("kept.published.share.all");
        }
        long tenths = Math.round((double) TEN * rate.hits() / rate.n());
        if (tenths == 0) {
            return texts.text("kept.published.share.few");
        }
        return tenths == TEN
                ? texts.text("kept.published.share.most")
                : texts.text("kept.published.share", format.count(tenths));
    }

    private String lowest(Rate rate) {
        return format.count(
                (long) Math.floor(Objects.requireNonNull(rate.interval()).low() * TEN));
    }

    private String highest(Rate rate) {
        return format.count(
                (long) Math.ceil(Objects.requireNonNull(rate.interval()).high() * TEN));
    }
}
