package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.promise.WordName;
import dev.kept.core.scoreboard.FigureWords;
import dev.kept.core.scoreboard.Measure;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.RefusalPage;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The list behind a figure as complete HTML: every commitment that is counted in it, with the date that counts and what
 * it adds. It makes a figure checkable. The figure counts what the reader may not see too, so such a commitment keeps
 * its row, without issue and requester; otherwise the list would not add up to the figure.
 */
public final class ExplanationPage {

    /** What a measure is called. */
    static final TextGroup<Measure> MEASURES = TextGroup.of("kept.measure", Measure.class);

    private static final TextGroup<Measure> DEFINITIONS = TextGroup.of("kept.definition", Measure.class);
    private static final TextGroup<Measure> HITS = TextGroup.of("kept.explanation", Measure.class, "hit");
    private static final TextGroup<Measure> MISSES = TextGroup.of("kept.explanation", Measure.class, "miss");

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;

    public ExplanationPage(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
    }

    /**
     * Where the page lies.
     *
     * @param context the product's path on its host, to which issues are linked; empty at the root
     * @param page the page's own path, without a query
     */
    public record Target(String context, String page) {}

    /**
     * One piece of the list, with a link to the next one where there is more.
     *
     * @param explanation holds only what the reader may know
     */
    String html(ExplanationView explanation, Target target) {
        Measure measure = explanation.measure();
        Model model = new Model(texts)
                .message("title", "kept.explanation.title", explanation.projectKey(), texts.text(MEASURES.key(measure)))
                .message("definition", DEFINITIONS.key(measure))
                .message(
                        "sum",
                        "kept.explanation.sum",
                        format.count(explanation.rate().hits()),
                        format.count(explanation.rate().n()),
                        format.day(explanation.from()),
                        format.day(explanation.asOf()))
                .text(
                        "answered",
                        new FigureWords(texts)
                                .answered(measure, explanation.answered())
                                .orElse(""))
                .models(
                        "rows",
                        explanation.rows().stream()
                                .map(row -> row(row, measure, target))
                                .toList())
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
        return templates.render("templates/kept/explanation.vm", model).toString();
    }

    /** Why there is no list, as a page of its own. */
    public String refused(Refusal refusal) {
        return RefusalPage.html(texts, templates, "kept.explanation.refused", refusal);
    }

    /** One commitment; days that are not there show a dash, and what the reader may not see is named as hidden. */
    private Model row(ExplanationView.ExplanationRow row, Measure measure, Target target) {
        Model model = new Model(texts);
        ExplanationView.What what = row.what();
        if (what == null) {
            model.text("link", "").message("name", "kept.explanation.hidden").text("requester", unknown());
        } else {
            model.text("link", target.context() + "/browse/" + Links.encode(what.issueKey()))
                    .text("name", what.issueKey() + " " + what.summary())
                    .text("requester", what.requester());
        }
        boolean reconstructed = what != null && what.reconstructed();
        return model.text("reconstructed", reconstructed ? texts.text("kept.explanation.reconstructed") : "")
                .text("date", day(row.date()))
                .text("delivered", day(row.deliveredOn()))
                .text("announced", announced(row))
                .text("word", WordName.of(row.word(), texts))
                .message("adds", (row.hit() ? HITS : MISSES).key(measure));
    }

    /** When the other side first heard of a slip, or that it was written down in time and nobody heard. */
    private String announced(ExplanationView.ExplanationRow row) {
        LocalDate unheard = row.unheardOn();
        return unheard == null ? day(row.announcedOn()) : texts.text("kept.explanation.unheard", format.day(unheard));
    }

    /**
     * The address of the next piece. It names day and window, so that all pieces are of the same figure, even after
     * midnight.
     */
    private String next(ExplanationView explanation, Target target) {
        int days = days(explanation);
        return ExplanationServlet.address(
                        target.page(), explanation.projectKey(), explanation.measure(), explanation.asOf(), days)
                + "&after=" + Links.encode(String.valueOf(explanation.next()));
    }

    private static int days(ExplanationView explanation) {
        return Math.toIntExact(ChronoUnit.DAYS.between(explanation.from(), explanation.asOf()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? unknown() : format.day(day);
    }

    private String unknown() {
        return texts.text("kept.scoreboard.unknown");
    }
}
