package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Stage;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is told about cost, effort, deadline and risk, since when, and the one click that says it is still true. What is
 * not told has a row too, so that silence shows. A statement grows old; the click renews it without typing it again.
 */
final class DisclosureRows {

    static final TextGroup<Facet> FACETS = TextGroup.of("kept.facet", Facet.class);
    static final TextGroup<Disclosure.Form> FORMS = TextGroup.of("kept.form.form", Disclosure.Form.class);

    private final PanelTexts words;
    private final Templates templates;

    DisclosureRows(PanelTexts words, Templates templates) {
        this.words = words;
        this.templates = templates;
    }

    /**
     * All rows, or nothing at all when the commitment is over, nothing was told, and nothing can be told any more.
     *
     * @param mayDisclose whether the viewer may say something about it now; without it there are no buttons
     */
    Markup markup(CommitmentView commitment, IssueContext issue, boolean mayDisclose) {
        Map<Facet, Disclosure> told = commitment.conversation().disclosures();
        if (told.isEmpty() && !mayDisclose && over(commitment)) {
            return Markup.NONE;
        }
        List<Model> rows = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            rows.add(row(facet, told.get(facet), mayDisclose));
        }
        Model model = words.model()
                .models("rows", rows)
                .message(
                        "summary",
                        "kept.disclosure.summary",
                        Integer.toString(told.size()),
                        Integer.toString(Facet.values().length))
                .flag("mayDisclose", mayDisclose)
                .flag("mayConfirmAll", mayDisclose && told.size() > 1)
                .text("send", PanelSteps.path(issue))
                .text("allBody", stillTrue(null));
        return templates.render("templates/kept/panel/disclosures.vm", model);
    }

    /** Whether nothing more can be told: what was not told while it was open will not be told any more. */
    private static boolean over(CommitmentView commitment) {
        return commitment.deliveredOn() != null
                || commitment.withdrawnOn() != null
                || commitment.stage() == Stage.DECLINED;
    }

    /**
     * One facet.
     *
     * @param disclosure what was told last; {@code null} when nothing was
     */
    private Model row(Facet facet, @Nullable Disclosure disclosure, boolean mayDisclose) {
        String name = words.text(FACETS.key(facet));
        Model row = words.model()
                .text("facet", name)
                .text("set", "facet=" + facet.code())
                .flag("told", disclosure != null)
                .text("body", stillTrue(facet))
                .message("stillTrueOf", "kept.disclosure.still_true.of", name);
        if (mayDisclose) {
            row.message("state", disclosure == null ? "kept.disclosure.state" : "kept.disclosure.restate");
            row.message(
                    "stateOf", disclosure == null ? "kept.disclosure.state.of" : "kept.disclosure.restate.of", name);
        }
        if (disclosure == null) {
            row.message("value", "kept.disclosure.not_told");
        } else {
            row.text("value", value(disclosure));
            row.message("confirmed", "kept.disclosure.confirmed", words.day(disclosure.confirmedOn()));
        }
        return row;
    }

    /**
     * What was told, as it was typed: a value is a text with its unit in it, not a number. Not escaped; the model does
     * that.
     */
    private @Nullable String value(Disclosure disclosure) {
        return switch (disclosure.form()) {
            case VALUE -> disclosure.value();
            case RANGE ->
                words.text(
                        "kept.range",
                        disclosure.value() == null ? "" : disclosure.value(),
                        disclosure.upTo() == null ? "" : disclosure.upTo());
            case NONE, UNKNOWN -> words.text(FORMS.key(disclosure.form()));
        };
    }

    /**
     * The step, as JSON, that says of one facet, or of all that were told, that it is still true. Made of codes alone,
     * so that nothing in it needs escaping for JSON; a script sends it as it is.
     *
     * @param facet {@code null} for all that were told
     */
    private static String stillTrue(@Nullable Facet facet) {
        return "{\"kind\":\"still_true\"" + (facet == null ? "" : ",\"facets\":[\"" + facet.code() + "\"]") + "}";
    }
}
