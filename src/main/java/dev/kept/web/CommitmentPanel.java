package dev.kept.web;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.commitment.Outcome;
import dev.kept.core.commitment.Side;
import dev.kept.core.partnership.CommitmentView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commitment panel of an issue as a model for its template: plain maps, lists, booleans and escaped texts. */
public final class CommitmentPanel {

    /** The words on the panel and in its dialogs; each is the end of an i18n key and the start of a template name. */
    private static final List<String> WORDS = List.of(
            "make",
            "change",
            "warn",
            "withdraw",
            "cancel",
            "failed",
            "requester",
            "requesterHint",
            "date",
            "dateHint",
            "size",
            "sizeHint",
            "side",
            "sideIt",
            "sideBusiness",
            "makeSubmit",
            "newDate",
            "newDateHint",
            "agreed",
            "agreedHint",
            "reason",
            "reasonHint",
            "changeSubmit",
            "warning",
            "warningHint",
            "warnSubmit",
            "withdrawHint",
            "withdrawAgreed",
            "withdrawSubmit",
            "required");

    private final Texts texts;

    public CommitmentPanel(Texts texts) {
        this.texts = texts;
    }

    /** How many of the two fields that make a promise hold a value. */
    public enum Fields {
        NONE,
        ONE,
        BOTH
    }

    /**
     * What the viewer may do with the issue, and what its fields say so far.
     *
     * @param restricted whether a security level hides the issue from some who see the project
     */
    public record Situation(String issueKey, boolean mayEdit, boolean resolved, Fields filled, boolean restricted) {}

    /** The issue carries no commitment. */
    public Map<String, Object> none(Situation issue) {
        Map<String, Object> model = model(issue);
        model.put("sentenceHtml", escaped(nothing(issue)));
        model.put("mayMake", issue.mayEdit() && !issue.resolved());
        return model;
    }

    /** The issue's commitment. */
    public Map<String, Object> of(CommitmentView commitment, Situation issue) {
        Map<String, Object> model = model(issue);
        boolean open = commitment.deliveredOn() == null && commitment.withdrawnOn() == null;
        model.put("outcome", commitment.outcome().code());
        model.put("outcomeHtml", escaped("kept.outcome." + commitment.outcome().code()));
        model.put("lozengeHtml", lozenge(commitment.outcome()));
        model.put("iconHtml", icon(commitment.outcome()));
        model.put("rows", rows(commitment));
        if (commitment.withdrawnOn() != null) {
            if (commitment.outcome() == Outcome.PENDING) {
                model.put("noteHtml", escaped("kept.panel.withdrawn_alone", day(commitment.agreedDate())));
            }
        } else if (!commitment.latestDate().equals(commitment.agreedDate())) {
            model.put("noteHtml", escaped("kept.panel.not_agreed", day(commitment.latestDate())));
        }
        if (issue.restricted()) {
            model.put("restrictedHtml", escaped("kept.panel.restricted"));
        }
        if (commitment.reconstructed()) {
            model.put("reconstructedHtml", escaped("kept.panel.reconstructed"));
        }
        model.put("latestDateHtml", Html.escape(commitment.latestDate().toString()));
        model.put("mayStep", issue.mayEdit() && open);
        model.put("mayMake", issue.mayEdit() && commitment.withdrawnOn() != null && !issue.resolved());
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
        if (issue.filled() == Fields.ONE) {
            return "kept.panel.half_filled";
        }
        if (issue.resolved()) {
            return "kept.panel.none_resolved";
        }
        // The day was over when the second field was filled in: the form complains only about a day just typed.
        return issue.filled() == Fields.BOTH ? "kept.panel.filled" : "kept.panel.none";
    }

    private Map<String, Object> model(Situation issue) {
        Map<String, Object> model = new HashMap<>();
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word + "Html", escaped("kept.panel." + word)));
        model.put("words", words);
        model.put("issueKeyHtml", Html.escape(issue.issueKey()));
        return model;
    }

    private List<Map<String, Object>> rows(CommitmentView commitment) {
        List<Map<String, Object>> rows = new ArrayList<>();
        row(rows, "requester", Html.escape(commitment.requester()));
        row(rows, "first_date", time(commitment.firstDate()));
        row(rows, "agreed_date", time(commitment.agreedDate()));
        row(rows, "latest_date", time(commitment.latestDate()));
        row(rows, "made_on", time(commitment.madeOn()));
        row(rows, "warned_on", time(commitment.warnedOn()));
        row(rows, "delivered_on", time(commitment.deliveredOn()));
        row(rows, "withdrawn_on", time(commitment.withdrawnOn()));
        row(rows, "size", Html.escape(new Words(texts).number(commitment.size())));
        row(rows, "side", escaped(commitment.side() == Side.IT ? "kept.panel.sideIt" : "kept.panel.sideBusiness"));
        return rows;
    }

    private void row(List<Map<String, Object>> rows, String name, String valueHtml) {
        if (!valueHtml.isEmpty()) {
            rows.add(Map.of("labelHtml", escaped("kept.panel.row." + name), "valueHtml", valueHtml));
        }
    }

    private String time(@Nullable LocalDate day) {
        return day == null ? "" : "<time datetime=\"" + day + "\">" + Html.escape(day(day)) + "</time>";
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }

    private static String lozenge(Outcome outcome) {
        return switch (outcome) {
            case KEPT_FIRST, KEPT_AGREED -> "aui-lozenge aui-lozenge-success";
            case MISSED_WARNED -> "aui-lozenge aui-lozenge-moved";
            case MISSED_SILENT -> "aui-lozenge aui-lozenge-removed";
            case PENDING -> "aui-lozenge aui-lozenge-inprogress";
            case RELEASED -> "aui-lozenge";
        };
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case KEPT_FIRST, KEPT_AGREED -> "aui-iconfont-check-circle-filled";
            case MISSED_WARNED -> "aui-iconfont-warning";
            case MISSED_SILENT -> "aui-iconfont-cross-circle";
            case PENDING -> "aui-iconfont-recent-filled";
            case RELEASED -> "aui-iconfont-undo";
        };
    }
}
