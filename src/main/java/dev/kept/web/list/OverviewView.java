package dev.kept.web.list;

import dev.kept.core.Texts;
import dev.kept.core.figure.Measure;
import dev.kept.core.listing.Attention;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.board.DeparturesServlet;
import dev.kept.web.board.ExplanationServlet;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.functionguide.FunctionGuideFrame;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a project's partnership stands: how much needs attention, the scoreboard that wiki pages show too, what is due in the
 * next weeks, and every promise of the scoreboard's time.
 */
public final class OverviewView {

    /** What is counted at the top, in this order. */
    public static final List<Attention> COUNTED =
            List.of(Attention.OVERDUE, Attention.IN_DANGER, Attention.WAITING, Attention.DUE_SOON);

    /** More squares than these nobody looks through; the list has them all. */
    public static final int MOST_SQUARES = 400;

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final ScoreboardView scoreboard;
    private final ProjectPictures pictures;

    public OverviewView(Texts texts, Templates templates, ScoreboardView scoreboard) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.scoreboard = scoreboard;
        this.pictures = new ProjectPictures(texts);
    }

    /**
     * What there is to show.
     *
     * @param base the page's own address with its first parameter
     * @param context the product's own path, such as {@code /jira}
     * @param today the list's day
     * @param counts how many are in each list of {@link #COUNTED}
     * @param board the project's figures
     * @param ahead what is open in the next weeks and may be seen, the nearest date first
     * @param aheadMore whether there is more of it
     * @param due what the first figure counts, the oldest first; empty where that is more than {@value #MOST_SQUARES}
     */
    public record OverviewContents(
            String base,
            String context,
            LocalDate today,
            Map<Attention, CommitmentPage.MatchCount> counts,
            Scoreboard board,
            List<CommitmentView> ahead,
            boolean aheadMore,
            List<ExplanationView.ExplanationRow> due) {
        public OverviewContents {
            counts = Map.copyOf(counts);
            ahead = List.copyOf(ahead);
            due = List.copyOf(due);
        }
    }

    /** The overview. */
    public Markup html(OverviewContents shown) {
        Model model = new Model(texts)
                .models("counts", COUNTED.stream().map(one -> count(one, shown)).toList())
                .markup("board", scoreboard.markup(shown.board(), setting(shown)))
                .text("aheadUrl", ListAddress.whole(shown.base(), Attention.AHEAD))
                .flag("ahead", !shown.ahead().isEmpty())
                .flag("aheadMore", shown.aheadMore());
        if (!shown.ahead().isEmpty()) {
            model.markup("line", pictures.line(shown.ahead(), shown.today()));
        }
        int due = due(shown.board());
        model.flag("due", due > 0).flag("drawn", !shown.due().isEmpty());
        if (shown.due().isEmpty()) {
            model.message("many", "kept.partnership.strip.many", format.count(due))
                    .text("manyUrl", ListAddress.whole(shown.base(), Attention.ALL));
        } else {
            model.markup("strip", pictures.strip(shown.due(), shown.board(), shown.context()));
        }
        return templates.render("templates/kept/overview.vm", model);
    }

    /** How many promises the first figure counts. */
    public static int due(Scoreboard board) {
        return board.figure(Measure.FIRST_PROMISE_RATE)
                .map(figure -> figure.rate().n())
                .orElse(0);
    }

    /** A count says by its look that something is wrong only where something is. */
    private Model count(Attention list, OverviewContents shown) {
        CommitmentPage.MatchCount found = shown.counts().get(list);
        String number = format.count(found.count());
        boolean alarming = found.count() > 0 && (list == Attention.OVERDUE || list == Attention.IN_DANGER);
        return new Model(texts)
                .text("url", ListAddress.whole(shown.base(), list))
                .message("label", PromisesView.NAMES.key(list))
                .text("number", found.more() ? texts.text("kept.promises.atLeast", number) : number)
                .text("look", alarming ? " kept-tally-" + list.code() : "");
    }

    /** What comes next stands on the line below, and where else to go at the foot of the page: the board says neither. */
    private static ScoreboardView.Setting setting(OverviewContents shown) {
        String context = shown.context();
        return new ScoreboardView.Setting(
                Medium.PAGE,
                false,
                new ScoreboardView.Places(
                        null,
                        context + ExplanationServlet.PATH,
                        context + DeparturesServlet.PATH,
                        null,
                        null,
                        shown.base() + PartnershipPage.GOALS,
                        context + FunctionGuideFrame.PATH,
                        context + "/browse/",
                        shown.base()),
                null,
                List.of(),
                shown.today());
    }
}
