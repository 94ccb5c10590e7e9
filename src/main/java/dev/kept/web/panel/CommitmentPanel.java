package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.liaison.Decision;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.CauseName;
import dev.kept.web.Links;
import dev.kept.web.liaison.DecisionWords;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
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

    private static final TextGroup<NoticeKind> TOLD = TextGroup.of("kept.notices.kind", NoticeKind.class);

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
     * @param small the promises on its comments; empty when there are none, or the viewer may not see them,
     *     and {@code null} where the house has none
     */
    public Map<String, Object> none(IssueContext issue, @Nullable List<CommitmentView> small) {
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
     * @param small the promises on its comments; {@code null} where the house has none
     */
    public Map<String, Object> of(PanelContent content, IssueContext issue, @Nullable List<CommitmentView> small) {
        PanelTexts words = new PanelTexts(texts);
        CommitmentView commitment = content.commitment();
        LocalDate today = content.outlook().today();
        PanelSteps steps = PanelSteps.of(words, content, issue);
        boolean mayDisclose = steps.offers(DialogKind.DISCLOSE);
        List<TimelineMark> marks = new TimelineMarks(words).of(commitment, content.timeline(), today);
        Model life = new TimelineView(words)
                .model(marks, content.causes(), waited(commitment, today))
                .models("rows", rows(words, content));
        decided(life, content, issue);
        if (commitment.outcome() == Outcome.PENDING && commitment.stage() == Stage.PROMISE) {
            life.text("precedents", "/issues/" + issue.issueKey() + "/precedents");
        }
        Model model = model(issue)
                .markup("timeline", templates.render("templates/kept/panel/timeline.vm", life))
                .markup("history", templates.render("templates/kept/panel/history.vm", life))
                .markup("disclosures", new DisclosureRows(words, templates).markup(commitment, issue, mayDisclose))
                .models("notices", new Notices(words).of(content, issue, steps));
        new Headline(words, commitment, today).into(model, content.timeline());
        new News(words).into(model, content, marks, PanelSteps.path(issue));
        if (commitment.parent() != null) {
            model.markup("whole", whole(words, content.whole(), issue));
        }
        if (!content.parts().isEmpty()) {
            model.markup("parts", new RelatedPromises(words, templates, today).parts(content.parts(), issue));
        }
        put(model, "main", steps.main() == null ? List.of() : List.of(steps.main()));
        menu(model, "steps", steps.steps());
        menu(model, "more", steps.record());
        model.flag("hasMenu", !steps.steps().isEmpty() || !steps.record().isEmpty());
        model.flag("reconstructed", commitment.reconstructed());
        finish(model, words, issue, small, steps.all(), commitment.side() == Side.IT ? commitment.requester() : "");
        return Templates.context(TEMPLATE, model);
    }

    /** What both sides decided about it, and where that is recorded once it was warned of or moved. */
    private void decided(Model life, PanelContent content, IssueContext issue) {
        List<Decision> decisions = content.decisions();
        String function = content.commitment().requester();
        DecisionWords words = new DecisionWords(texts);
        life.models(
                        "decisions",
                        decisions == null
                                ? List.of()
                                : decisions.stream()
                                        .map(one -> words.model(one, function, ""))
                                        .toList())
                .flag("decided", decisions != null && !decisions.isEmpty());
        if (decisions != null) {
            life.text(
                    "decideUrl", issue.contextPath() + Links.WORKING_TOGETHER + "?function=" + Links.encode(function));
        }
    }

    /** One sentence in place of the panel, for when the viewer may not know or nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        return Templates.context(TEMPLATE, new Model(texts).text("sentence", texts.text(refusal)));
    }

    /** Key of the sentence that says why there is no commitment, and what is missing for one. */
    private static String nothing(IssueContext issue) {
        if (issue.filled() == IssueContext.FilledFields.ONE) {
            return "kept.panel.half_filled";
        }
        if (issue.resolved()) {
            return "kept.panel.none_resolved";
        }
        return issue.filled() == IssueContext.FilledFields.BOTH ? "kept.panel.filled" : "kept.panel.none";
    }

    /**
     * What every state of the panel has: the issue's key, which scripts read, and a note on an issue that a security
     * level hides from some who see the project, because its commitment is in no figure of the project.
     */
    private Model model(IssueContext issue) {
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
            IssueContext issue,
            @Nullable List<CommitmentView> small,
            List<StepDialog> offered,
            String requester) {
        List<StepDialog> dialogs = new ArrayList<>(offered);
        if (small != null && issue.mayEdit()) {
            dialogs.add(new NegotiationDialogs(words).backToYou(issue, requester));
        }
        if (small != null) {
            model.markup("small", new RelatedPromises(words, templates, issue.today()).small(small, issue));
        }
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

    private static @Nullable LocalDate waited(CommitmentView commitment, LocalDate today) {
        boolean waits = commitment.stage() == Stage.PROMISE && commitment.withdrawnOn() == null;
        return commitment.deliveredOn() != null ? commitment.deliveredOn() : waits ? today : null;
    }

    /** The menu's buttons for these dialogs, where there are any. */
    private static void menu(Model model, String place, List<StepDialog> dialogs) {
        if (!dialogs.isEmpty()) {
            model.models(
                    place,
                    dialogs.stream().flatMap(dialog -> dialog.items().stream()).toList());
        }
    }

    /** The facts. What nobody accepted has no first and no agreed date to show, only the one that is proposed. */
    private static List<Model> rows(PanelTexts words, PanelContent content) {
        CommitmentView commitment = content.commitment();
        boolean promised = commitment.stage() == Stage.PROMISE;
        Integer confidence = commitment.confidence();
        String cause = commitment.conversation().cause();
        PanelRows rows = new PanelRows(words);
        rows.add("kept.panel.row.requester", commitment.requester());
        rows.add("kept.panel.row.first_date", promised ? words.time(commitment.firstDate()) : Markup.NONE);
        rows.add("kept.panel.row.agreed_date", promised ? words.time(commitment.agreedDate()) : Markup.NONE);
        rows.add("kept.panel.row.proposed", promised ? Markup.NONE : words.time(commitment.latestDate()));
        rows.add("kept.panel.row.size", words.format().number(commitment.size()));
        rows.add("kept.panel.row.side", words.text(PanelTexts.PROVIDERS.key(commitment.side())));
        rows.add(
                "kept.panel.row.confidence",
                confidence == null ? "" : words.format().percent(confidence / 100.0));
        rows.add("kept.panel.row.cause", cause == null ? "" : CauseName.of(cause, content.causes(), words.texts()));
        content.told().forEach(one -> rows.add("kept.panel.row.notices", told(words, commitment.requester(), one)));
        return rows.models;
    }

    /** Of what how many contacts were told, and on which day first; by their number, never by name. */
    private static String told(PanelTexts words, String requester, PanelContent.ToldContacts one) {
        return words.text(
                "kept.panel.notices.one",
                words.text(TOLD.key(one.kind())),
                requester,
                words.format().count(one.contacts()),
                words.day(one.on()));
    }

    /** The issue that the part was split from, linked; or that there is one which the viewer may not see. */
    private static Markup whole(PanelTexts words, @Nullable CommitmentView whole, IssueContext issue) {
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
    private record PanelRows(PanelTexts words, List<Model> models) {

        PanelRows(PanelTexts words) {
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
