package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.figure.Measure;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.PromiseRows;
import dev.kept.web.RefusalPage;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.temporal.ChronoUnit;

/**
 * The list behind a figure as complete HTML: every commitment that is counted in it, with the date that counts and what
 * became of it, as the figure's chip over the table of promises. It makes a figure checkable. The figure counts what the reader may not see too, so such a commitment keeps
 * its row, without issue and requester; otherwise the list would not add up to the figure.
 */
public final class ExplanationPage {

    /** What a measure is called. */
    static final TextGroup<Measure> MEASURES = TextGroup.of("kept.measure", Measure.class);

    private static final TextGroup<Measure> DEFINITIONS = TextGroup.of("kept.definition", Measure.class);
    private static final TextGroup<Measure> CHIPS = TextGroup.of("kept.explanation", Measure.class, "chip");

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final BoardWords words;
    private final PromiseRows table;

    public ExplanationPage(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.words = new BoardWords(texts);
        this.table = new PromiseRows(texts, templates);
    }

    /**
     * Where the page lies.
     *
     * @param context the product's path on its host, to which issues are linked; empty at the root
     * @param page the page's own path, without a query
     * @param back where the reader came from, a path on this host; {@code null} when that is unknown or elsewhere
     */
    public record Target(
            String context, String page, @Nullable String back) {

        /** @param back as the address has it, where anybody may have written it */
        static Target of(String context, String path, @Nullable String back) {
            return new Target(context, context + path, Links.here(back).orElse(null));
        }

        /** The way back, for the end of an address. */
        String again() {
            return back == null ? "" : "&back=" + Links.encode(back);
        }

        /** The way back as the page tells it: to where the reader came from, else to the project. */
        Model put(Model model, String projectKey) {
            return model.text("back", back == null ? Links.partnership(context, projectKey) : back)
                    .message("backText", back == null ? "kept.explanation.project" : "kept.explanation.back");
        }
    }

    /**
     * One piece of the list, with a link to the next one where there is more.
     *
     * @param explanation holds only what the reader may know
     */
    String html(ExplanationView explanation, Target target) {
        Measure measure = explanation.measure();
        Rate rate = explanation.rate();
        Model model = new Model(texts)
                .message("title", "kept.explanation.title", explanation.projectKey(), texts.text(MEASURES.key(measure)))
                .message("definition", DEFINITIONS.key(measure))
                .message(
                        "chip",
                        CHIPS.key(measure),
                        words.period(explanation.asOf(), days(explanation)),
                        format.count(rate.hits()),
                        format.count(rate.n()))
                .text("without", Links.partnership(target.context(), explanation.projectKey()) + "&filter=all")
                .text(
                        "answered",
                        new FigureWords(texts)
                                .answered(measure, explanation.answered())
                                .orElse(""))
                .text(
                        "moves",
                        new MoveWords(texts).late(explanation.movedLate()).orElse(""))
                .markup("table", rows(explanation, target))
                .flag("none", explanation.rows().isEmpty())
                .text(
                        "export",
                        ExplanationServlet.address(
                                        target.context() + Links.EXPORT,
                                        explanation.projectKey(),
                                        measure,
                                        explanation.asOf(),
                                        days(explanation))
                                + "&list=figure")
                .text("next", explanation.next() == null ? "" : next(explanation, target));
        return templates
                .render("templates/kept/explanation.vm", target.put(model, explanation.projectKey()))
                .toString();
    }

    private Markup rows(ExplanationView explanation, Target target) {
        return table.html(
                texts.text(MEASURES.key(explanation.measure())),
                new PromiseRows.Heads(
                        PromiseRows.Head.of(texts.text("kept.explanation.column.commitment")),
                        PromiseRows.Head.of(texts.text("kept.explanation.column.requester")),
                        PromiseRows.Head.of(texts.text("kept.explanation.column.date")),
                        PromiseRows.Head.of(texts.text("kept.promises.column.outcome"))),
                explanation.rows().stream()
                        .map(row -> table.row(row, target.context()))
                        .toList());
    }

    /** Why there is no list, as a page of its own. */
    public String refused(Refusal refusal) {
        return RefusalPage.html(texts, templates, "kept.explanation.refused", refusal);
    }

    /**
     * The address of the next piece. It names day and window, so that all pieces are of the same figure, even after
     * midnight.
     */
    private String next(ExplanationView explanation, Target target) {
        int days = days(explanation);
        return ExplanationServlet.address(
                        target.page(), explanation.projectKey(), explanation.measure(), explanation.asOf(), days)
                + "&after=" + Links.encode(String.valueOf(explanation.next())) + target.again();
    }

    private static int days(ExplanationView explanation) {
        return Math.toIntExact(ChronoUnit.DAYS.between(explanation.from(), explanation.asOf()));
    }
}
