package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.web.Html;
import dev.kept.web.Links;
import dev.kept.web.Templates;
import dev.kept.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list behind a figure as HTML. */
public final class ExplanationPage {

    private final Texts texts;
    private final Templates templates;
    private final Words words;

    public ExplanationPage(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.words = new Words(texts);
    }

    /**
     * Where the page lies.
     *
     * @param context the product's address
     * @param page the page's own, without a query
     */
    public record Target(String context, String page) {}

    String html(ExplanationView explanation, Target target) {
        String measure = explanation.measure().code();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "titleHtml",
                escaped("kept.explanation.title", explanation.projectKey(), texts.text("kept.measure." + measure)));
        model.put("definitionHtml", escaped("kept.definition." + measure));
        model.put(
                "sumHtml",
                escaped(
                        "kept.explanation.sum",
                        words.count(explanation.rate().hits()),
                        words.count(explanation.rate().n()),
                        words.day(explanation.from()),
                        words.day(explanation.asOf())));
        for (String column : List.of("commitment", "requester", "date", "delivered", "announced", "adds")) {
            model.put(column + "ColumnHtml", escaped("kept.explanation.column." + column));
        }
        model.put(
                "rows",
                explanation.rows().stream()
                        .map(row -> row(row, measure, target))
                        .toList());
        model.put("noneHtml", explanation.rows().isEmpty() ? escaped("kept.explanation.none") : "");
        model.put("nextHtml", explanation.next() == null ? "" : Html.escape(next(explanation, target)));
        model.put("nextTextHtml", escaped("kept.explanation.next"));
        return templates.render("templates/kept/explanation.vm", model);
    }

    String refused(Refusal refusal) {
        Map<String, Object> model = Map.of(
                "titleHtml", escaped("kept.explanation.refused"), "sentenceHtml", Html.escape(texts.text(refusal)));
        return templates.render("templates/kept/forbidden.vm", model);
    }

    private Map<String, Object> row(ExplanationView.Row row, String measure, Target target) {
        ExplanationView.What what = row.what();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "linkHtml",
                what == null ? "" : Html.escape(target.context() + "/browse/" + Links.encode(what.issueKey())));
        model.put(
                "nameHtml",
                what == null
                        ? escaped("kept.explanation.hidden")
                        : Html.escape(what.issueKey() + " " + what.summary()));
        model.put("requesterHtml", what == null ? unknown() : Html.escape(what.requester()));
        model.put(
                "reconstructedHtml",
                what != null && what.reconstructed() ? escaped("kept.explanation.reconstructed") : "");
        model.put("dateHtml", day(row.date()));
        model.put("deliveredHtml", day(row.deliveredOn()));
        model.put("announcedHtml", day(row.announcedOn()));
        model.put("addsHtml", escaped("kept.explanation." + measure + (row.hit() ? ".hit" : ".miss")));
        return model;
    }

    private String next(ExplanationView explanation, Target target) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(explanation.from(), explanation.asOf()));
        return ExplanationServlet.address(
                        target.page(), explanation.projectKey(), explanation.measure(), explanation.asOf(), days)
                + "&after=" + Links.encode(String.valueOf(explanation.next()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? unknown() : Html.escape(words.day(day));
    }

    private String unknown() {
        return escaped("kept.scoreboard.unknown");
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }
}
