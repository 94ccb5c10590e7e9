package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.web.Html;
import dev.kept.web.Links;
import dev.kept.web.OutcomeLook;
import dev.kept.web.Templates;
import dev.kept.web.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The commitment panel of an issue as a model for its template: texts and HTML, all escaped. Its larger parts are rendered
 * here from templates of their own, because {@code #parse} finds files in each host in another way.
 */
public final class CommitmentPanel {

    private final Texts texts;
    private final Templates templates;

    public CommitmentPanel(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /** The issue carries no commitment; its comments may carry small ones. */
    public Map<String, Object> none(Situation issue, List<CommitmentView> small) {
        PanelWords words = new PanelWords(texts);
        Map<String, Object> model = model(words, issue);
        model.put("sentenceHtml", words.html(nothing(issue)));
        List<StepDialog> dialogs = new ArrayList<>();
        if (issue.mayEdit() && !issue.resolved()) {
            dialogs.add(new NegotiationDialogs(words).make(issue));
        }
        model.put("notices", new Notices(words).unrecorded(issue, false));
        put(model, "main", dialogs);
        finish(model, words, issue, small, dialogs, "");
        return model;
    }

    /** The issue's commitment, and the small ones of its comments. */
    public Map<String, Object> of(PanelContent content, Situation issue, List<CommitmentView> small) {
        PanelWords words = new PanelWords(texts);
        CommitmentView commitment = content.commitment();
        Map<String, Object> model = model(words, issue);
        PanelSteps steps = PanelSteps.of(words, content, issue);
        model.put("outcome", OutcomeLook.of(commitment).model(texts));
        model.put("rows", rows(words, content, issue));
        model.put(
                "timelineHtml",
                templates.render(
                        "templates/kept/panel/timeline.vm",
                        new TimelineView(words)
                                .model(
                                        new TimelineMarks(words)
                                                .of(
                                                        commitment,
                                                        content.timeline(),
                                                        content.outlook().today()),
                                        content.causes())));
        model.put(
                "disclosuresHtml",
                new DisclosureRows(words, templates).html(commitment, issue, steps.offers("disclose")));
        if (!content.parts().isEmpty()) {
            model.put("partsHtml", new PromiseList(words, templates).parts(content.parts(), issue));
        }
        model.put("notices", new Notices(words).of(content, issue, steps));
        put(model, "answers", steps.answers());
        put(model, "main", steps.main());
        put(model, "more", steps.more());
        if (commitment.reconstructed()) {
            model.put("reconstructedHtml", words.html("kept.panel.reconstructed"));
        }
        finish(model, words, issue, small, steps.all(), commitment.side() == Side.IT ? commitment.requester() : "");
        return model;
    }

    /** The viewer may not know, or nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        Map<String, Object> model = new HashMap<>();
        model.put("sentenceHtml", Html.escape(texts.text(refusal)));
        return model;
    }

    /** Why there is no commitment. */
    private static String nothing(Situation issue) {
        if (issue.filled() == Situation.Fields.ONE) {
            return "kept.panel.half_filled";
        }
        if (issue.resolved()) {
            return "kept.panel.none_resolved";
        }
        return issue.filled() == Situation.Fields.BOTH ? "kept.panel.filled" : "kept.panel.none";
    }

    private static Map<String, Object> model(PanelWords words, Situation issue) {
        Map<String, Object> model = new HashMap<>();
        model.put("issueKeyHtml", Html.escape(issue.issueKey()));
        model.put("moreHtml", words.html("kept.panel.more"));
        model.put("recordedHtml", words.html("kept.panel.recorded"));
        model.put("failedHtml", words.html("kept.panel.failed"));
        if (issue.restricted()) {
            model.put("restrictedHtml", words.html("kept.panel.restricted"));
        }
        return model;
    }

    /** The small promises, the dialog for one more, and all dialogs. */
    private void finish(
            Map<String, Object> model,
            PanelWords words,
            Situation issue,
            List<CommitmentView> small,
            List<StepDialog> offered,
            String requester) {
        List<StepDialog> dialogs = new ArrayList<>(offered);
        if (issue.mayEdit()) {
            dialogs.add(new NegotiationDialogs(words).backToYou(issue, requester));
        }
        model.put("smallHtml", new PromiseList(words, templates).small(small, issue));
        StringBuilder html = new StringBuilder();
        for (StepDialog dialog : dialogs) {
            Map<String, Object> drawn = new HashMap<>(dialog.model());
            drawn.put("cancelHtml", words.html("kept.panel.cancel"));
            drawn.put("requiredHtml", words.html("kept.panel.required"));
            drawn.put("failedHtml", words.html("kept.panel.failed"));
            for (String word : FormWords.KEYS) {
                drawn.put(word + "Html", words.html("kept.form." + word));
            }
            html.append(templates.render("templates/kept/panel/dialog.vm", drawn));
        }
        model.put("dialogsHtml", html.toString());
    }

    /** The buttons that open these dialogs, where there are any. */
    private static void put(Map<String, Object> model, String place, List<StepDialog> dialogs) {
        if (!dialogs.isEmpty()) {
            model.put(
                    place,
                    dialogs.stream()
                            .map(dialog -> Map.of(
                                    "openHtml", dialog.model().get("idHtml"),
                                    "labelHtml", dialog.model().get("titleHtml")))
                            .toList());
        }
    }

    private List<Map<String, Object>> rows(PanelWords words, PanelContent content, Situation issue) {
        CommitmentView commitment = content.commitment();
        boolean promised = commitment.stage() == Stage.PROMISE;
        List<Map<String, Object>> rows = new ArrayList<>();
        row(rows, words, "requester", Html.escape(commitment.requester()));
        row(rows, words, "first_date", promised ? words.timeHtml(commitment.firstDate()) : "");
        row(rows, words, "agreed_date", promised ? words.timeHtml(commitment.agreedDate()) : "");
        row(rows, words, "on_table", promised ? "" : words.timeHtml(commitment.latestDate()));
        row(rows, words, "size", Html.escape(new Words(texts).number(commitment.size())));
        row(
                rows,
                words,
                "side",
                words.html("kept.form.side." + commitment.side().code()));
        Integer confidence = commitment.confidence();
        row(
                rows,
                words,
                "confidence",
                confidence == null ? "" : Html.escape(new Words(texts).percent(confidence / 100.0)));
        String cause = commitment.conversation().cause();
        row(rows, words, "cause", cause == null ? "" : Html.escape(words.cause(cause, content.causes())));
        CommitmentView whole = content.whole();
        if (commitment.parent() != null) {
            row(rows, words, "whole", whole == null ? words.html("kept.panel.whole.hidden") : link(whole, issue));
        }
        return rows;
    }

    private static String link(CommitmentView whole, Situation issue) {
        String address = issue.contextPath() + "/browse/" + Links.encode(whole.issueKey());
        return "<a href=\"" + Html.escape(address) + "\">" + Html.escape(whole.issueKey()) + "</a>";
    }

    private static void row(List<Map<String, Object>> rows, PanelWords words, String name, @Nullable String valueHtml) {
        if (valueHtml != null && !valueHtml.isEmpty()) {
            rows.add(Map.of("labelHtml", words.html("kept.panel.row." + name), "valueHtml", valueHtml));
        }
    }
}
