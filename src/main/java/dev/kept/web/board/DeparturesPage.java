package dev.kept.web.board;

import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.partnership.DepartureView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.RefusalPage;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.temporal.ChronoUnit;

/**
 * The list of what left a project's figures, or changed its weight in them, as complete HTML: how often in each month,
 * and each of them. What the reader may not see keeps its row, without issue and requester; otherwise the list would
 * not add up to the counts.
 */
public final class DeparturesPage {

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final DepartureWords words;

    public DeparturesPage(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.words = new DepartureWords(texts);
    }

    /**
     * One piece of the list, with a link to the next one where there is more.
     *
     * @param view holds only what the reader may know
     */
    String html(DepartureView view, ExplanationPage.Target target) {
        Model model = new Model(texts)
                .message("title", "kept.departures.title", view.projectKey())
                .message("when", "kept.departures.when", format.day(view.from()), format.day(view.asOf()))
                .text("sum", words.sentence(view.counts()))
                .models("months", view.counts().stream().map(this::month).toList())
                .models(
                        "rows",
                        view.rows().stream().map(row -> row(row, target)).toList())
                .flag("none", view.rows().isEmpty())
                .text(
                        "export",
                        DeparturesServlet.address(
                                        target.context() + Links.EXPORT, view.projectKey(), view.asOf(), days(view))
                                + "&list=left")
                .text("next", view.next() == null ? "" : next(view, target));
        return templates
                .render("templates/kept/departures.vm", target.put(model, view.projectKey()))
                .toString();
    }

    /** Why there is no list, as a page of its own. */
    String refused(Refusal refusal) {
        return RefusalPage.html(texts, templates, "kept.explanation.refused", refusal);
    }

    private Model month(DepartureCount count) {
        return new Model(texts)
                .text("month", format.month(count.month()))
                .text("count", words.count(count.kind(), count.n()));
    }

    private Model row(DepartureView.DepartureRow row, ExplanationPage.Target target) {
        Model model = new Model(texts)
                .text("day", format.day(row.on()))
                .message("kind", DepartureWords.KINDS.key(row.kind()));
        ExplanationView.What what = row.what();
        return what == null
                ? model.text("link", "")
                        .message("name", "kept.explanation.hidden")
                        .text("requester", texts.text("kept.scoreboard.unknown"))
                : model.text("link", target.context() + "/browse/" + Links.encode(what.issueKey()))
                        .text("name", what.issueKey() + " " + what.summary())
                        .text("requester", what.requester());
    }

    /** The address of the next piece, which names day and window, so that all pieces are of the same time. */
    private String next(DepartureView view, ExplanationPage.Target target) {
        return DeparturesServlet.address(target.page(), view.projectKey(), view.asOf(), days(view)) + "&after="
                + Links.encode(String.valueOf(view.next())) + target.again();
    }

    private static int days(DepartureView view) {
        return Math.toIntExact(ChronoUnit.DAYS.between(view.from(), view.asOf()));
    }
}
