package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.CauseName;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.web.Links;
import dev.kept.web.OutcomeLozenge;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The commitment panel of an issue as the context of its template, which Jira renders. Its larger parts are rendered
 * here from templates of their own, because {@code #parse} finds files in each host in another way.
 *
 * <p>Jira draws the panel for everybody who sees the issue. Who may take no step gets everything but the dialogs.
 */
public final class CommitmentPanel {

    private static final String TEMPLATE = "templates/kept/commitment-panel.vm";
    /** All dialogs are drawn by this one template. */
    private static final String DIALOG = "templates/kept/panel/dialog.vm";

    private final Texts texts;
    private final Templates templates;

    /**
     * @param texts in the viewer's language
     * @param templates renders the parts
     */
    public CommitmentPanel(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The issue carries no commitment; its comments may carry small ones. Says why, and offers to make one to those who
     * may edit the issue while it is open.
     *
     * @param issue what is known of the issue beside a commitment
     * @param small the promises on its comments; empty when there are none, or the viewer may not see them
     */
    public Map<String, Object> none(Situation issue, List<CommitmentView> small) {
        PanelTexts words = new PanelTexts(texts);
        Model model = model(issue).message("sentence", nothing(issue));
        List<StepDialog> dialogs = new ArrayList<>();
        if (issue.mayEdit() && !issue.resolved()) {
            dialogs.add(new NegotiationDialogs(words).make(issue));
        }
        model.models("notices", new Notices(words).unrecorded(issue, false));
        put(model, "main", dialogs);
        finish(model, words, issue, small, dialogs, "");
        return Templates.context(TEMPLATE, model);
    }

    /**
     * The issue's commitment, and the small ones of its comments.
     *
     * @param content the commitment as the viewer may see it
     * @param issue what is known of the issue beside it
     * @param small the promises on its comments
     */
    public Map<String, Object> of(PanelContent content, Situation issue, List<CommitmentView> small) {
        PanelTexts words = new PanelTexts(texts);
        CommitmentView commitment = content.commitment();
        PanelSteps steps = PanelSteps.of(words, content, issue);
        boolean mayDisclose = steps.offers(DialogKind.DISCLOSE);
        Model model = model(issue)
                .model("outcome", OutcomeLozenge.of(commitment).model(texts))
                .models("rows", rows(words, content, issue))
                .markup("timeline", timeline(words, content))
                .markup("disclosures", new DisclosureRows(words, templates).markup(commitment, issue, mayDisclose))
                .models("notices", new Notices(words).of(content, issue, steps));
        if (!content.parts().isEmpty()) {
            model.markup("parts", new RelatedPromises(words, templates).parts(content.parts(), issue));
        }
        put(model, "answers", steps.answers());
        put(model, "main", steps.main());
        put(model, "more", steps.more());
        model.flag("reconstructed", commitment.reconstructed());
        finish(model, words, issue, small, steps.all(), commitment.side() == Side.IT ? commitment.requester() : "");
        return Templates.context(TEMPLATE, model);
    }

    /** One sentence in place of the panel, for when the viewer may not know or nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        return Templates.context(TEMPLATE, new Model(texts).text("sentence", texts.text(refusal)));
    }

    /** Sign, word and sentence for each thing that happened or was promised, as markup. */
    private Markup timeline(PanelTexts words, PanelContent content) {
        List<Mark> marks = new TimelineMarks(words)
                .of(content.commitment(), content.timeline(), content.outlook().today());
        return templates.render(
                "templates/kept/panel/timeline.vm", new TimelineView(words).model(marks, content.causes()));
    }

    /** Key of the sentence that says why there is no commitment, and what is missing for one. */
    private static String nothing(Situation issue) {
        if (issue.filled() == Situation.Fields.ONE) {
            return "kept.panel.half_filled";
        }
        if (issue.resolved()) {
            return "kept.panel.none_resolved";
        }
        return issue.filled() == Situation.Fields.BOTH ? "kept.panel.filled" : "kept.panel.none";
    }

    /**
     * What every state of the panel has: the issue's key, which scripts read, and a note on an issue that a security
     * level hides from some who see the project, because its commitment is in no figure of the project.
     */
    private Model model(Situation issue) {
        Model model = new Model(texts).text("issueKey", issue.issueKey());
        if (issue.restricted()) {
            model.message("restricted", "kept.panel.restricted");
        }
        return model;
    }

    /**
     * The small promises, the dialog for one more, and all dialogs. To promise something on a comment one needs the
     * permission to edit the issue; whether anything is promised on the issue itself does not matter.
     *
     * @param offered the dialogs that the panel has buttons for
     * @param requester filled in as the one to whom a small promise is made; empty for nobody
     */
    private void finish(
            Model model,
            PanelTexts words,
            Situation issue,
            List<CommitmentView> small,
            List<StepDialog> offered,
            String requester) {
        List<StepDialog> dialogs = new ArrayList<>(offered);
        if (issue.mayEdit()) {
            dialogs.add(new NegotiationDialogs(words).backToYou(issue, requester));
        }
        model.markup("small", new RelatedPromises(words, templates).small(small, issue));
        model.markup(
                "dialogs",
                Markup.join(
                        "",
                        dialogs.stream()
                                .map(dialog -> templates.render(DIALOG, dialog.model()))
                                .toList()));
    }

    /**
     * The buttons that open these dialogs, where there are any. Without any the name is not put in at all, so that the
     * template's question for it fails.
     */
    private static void put(Model model, String place, List<StepDialog> dialogs) {
        if (!dialogs.isEmpty()) {
            model.models(place, dialogs.stream().map(StepDialog::button).toList());
        }
    }

    /** The facts. A date that nobody accepted has no first and no agreed date to show, only the one on the table. */
    private static List<Model> rows(PanelTexts words, PanelContent content, Situation issue) {
        CommitmentView commitment = content.commitment();
        boolean promised = commitment.stage() == Stage.PROMISE;
        Integer confidence = commitment.confidence();
        String cause = commitment.conversation().cause();
        Rows rows = new Rows(words);
        rows.add("kept.panel.row.requester", commitment.requester());
        rows.add("kept.panel.row.first_date", promised ? words.time(commitment.firstDate()) : Markup.NONE);
        rows.add("kept.panel.row.agreed_date", promised ? words.time(commitment.agreedDate()) : Markup.NONE);
        rows.add("kept.panel.row.on_table", promised ? Markup.NONE : words.time(commitment.latestDate()));
        rows.add("kept.panel.row.size", words.format().number(commitment.size()));
        rows.add("kept.panel.row.side", words.text(PanelTexts.PROVIDERS.key(commitment.side())));
        rows.add(
                "kept.panel.row.confidence",
                confidence == null ? "" : words.format().percent(confidence / 100.0));
        rows.add("kept.panel.row.cause", cause == null ? "" : CauseName.of(cause, content.causes(), words.texts()));
        if (commitment.parent() != null) {
            rows.add("kept.panel.row.whole", whole(words, content.whole(), issue));
        }
        return rows.models;
    }

    /** The issue that the part was split from, linked; or that there is one which the viewer may not see. */
    private static Markup whole(PanelTexts words, @Nullable CommitmentView whole, Situation issue) {
        return whole == null
                ? Markup.text(words.text("kept.panel.whole.hidden"))
                : Markup.link(issue.contextPath() + "/browse/" + Links.encode(whole.issueKey()), whole.issueKey());
    }

    /**
     * The panel's list of names and values; what has no value has no row.
     *
     * @param words the viewer's language
     * @param models the rows so far
     */
    private record Rows(PanelTexts words, List<Model> models) {

        Rows(PanelTexts words) {
            this(words, new ArrayList<>());
        }

        void add(String labelKey, @Nullable String value) {
            add(labelKey, Markup.text(value));
        }

        void add(String labelKey, Markup value) {
            if (!value.isEmpty()) {
                models.add(words.model().message("label", labelKey).markup("value", value));
            }
        }
    }
}
