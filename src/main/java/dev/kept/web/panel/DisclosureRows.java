package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Disclosure;
import dev.kept.core.promise.Facet;
import dev.kept.core.promise.Stage;
import dev.kept.web.Html;
import dev.kept.web.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is told about cost, effort, deadline and risk, since when, and the one click that says it is still true. */
final class DisclosureRows {

    private final PanelWords words;
    private final Templates templates;

    DisclosureRows(PanelWords words, Templates templates) {
        this.words = words;
        this.templates = templates;
    }

    String html(CommitmentView commitment, Situation issue, boolean mayDisclose) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<Facet, Disclosure> told = commitment.conversation().disclosures();
        if (told.isEmpty() && !mayDisclose && over(commitment)) {
            return "";
        }
        for (Facet facet : Facet.values()) {
            rows.add(row(facet, told.get(facet), mayDisclose));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("rows", rows);
        model.put("titleHtml", words.html("kept.disclosure.title"));
        model.put("mayDisclose", mayDisclose);
        model.put("mayConfirmAll", mayDisclose && told.size() > 1);
        model.put("sendHtml", Html.escape(PanelSteps.path(issue)));
        model.put("allBodyHtml", stillTrue(null));
        model.put("stillTrueHtml", words.html("kept.disclosure.still_true"));
        model.put("allStillTrueHtml", words.html("kept.disclosure.still_true.all"));
        return templates.render("templates/kept/panel/disclosures.vm", model);
    }

    /** What was not told while it was open will not be told any more. */
    private static boolean over(CommitmentView commitment) {
        return commitment.deliveredOn() != null
                || commitment.withdrawnOn() != null
                || commitment.stage() == Stage.DECLINED;
    }

    private Map<String, Object> row(Facet facet, @Nullable Disclosure disclosure, boolean mayDisclose) {
        Map<String, Object> row = new HashMap<>();
        String name = words.texts().text("kept.facet." + facet.code());
        row.put("facetHtml", Html.escape(name));
        row.put("setHtml", "facet=" + facet.code());
        row.put("told", disclosure != null);
        row.put("bodyHtml", stillTrue(facet));
        row.put("stillTrueOfHtml", words.html("kept.disclosure.still_true.of", name));
        if (mayDisclose) {
            row.put("stateHtml", words.html(disclosure == null ? "kept.disclosure.state" : "kept.disclosure.restate"));
            row.put(
                    "stateOfHtml",
                    words.html(disclosure == null ? "kept.disclosure.state.of" : "kept.disclosure.restate.of", name));
        }
        if (disclosure == null) {
            row.put("valueHtml", words.html("kept.disclosure.not_told"));
        } else {
            row.put("valueHtml", value(disclosure));
            row.put("confirmedHtml", words.html("kept.disclosure.confirmed", words.day(disclosure.confirmedOn())));
        }
        return row;
    }

    private String value(Disclosure disclosure) {
        return switch (disclosure.form()) {
            case VALUE -> Html.escape(disclosure.value());
            case RANGE ->
                words.html(
                        "kept.range",
                        disclosure.value() == null ? "" : disclosure.value(),
                        disclosure.upTo() == null ? "" : disclosure.upTo());
            case NONE, UNKNOWN ->
                words.html("kept.form.form." + disclosure.form().code());
        };
    }

    /** The step for one facet, or for all that were told. */
    private static String stillTrue(@Nullable Facet facet) {
        return Html.escape(
                "{\"kind\":\"still_true\"" + (facet == null ? "" : ",\"facets\":[\"" + facet.code() + "\"]") + "}");
    }
}
