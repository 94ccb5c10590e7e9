package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.measure.Freshness;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.disclosure.FacetCount;
import dev.kept.core.measure.disclosure.StatusReports;
import dev.kept.core.measure.text.JargonDensity;
import dev.kept.definitions.text.Readability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases about what is disclosed, reported and written. */
final class TransparencyCases {

    private static final List<String> FACETS = List.of("cost", "effort", "deadline", "risk");
    private static final Set<String> ITEM = Set.of("id", "cost", "effort", "deadline", "risk");

    private TransparencyCases() {}

    static ObjectNode disclosure(Fields inputs) {
        LocalDate asOf = inputs.date("as_of");
        int within = inputs.count("fresh_within_days");
        Map<String, FacetCount> counts = new LinkedHashMap<>();
        FACETS.forEach(facet -> counts.put(facet, FacetCount.NONE));
        int complete = 0;
        List<Fields> items = inputs.rows("items");
        for (Fields item : items) {
            item.only(ITEM);
            int stated = 0;
            for (String facet : FACETS) {
                LocalDate confirmed = item.dateOrNone(facet);
                int known = Freshness.known(confirmed, asOf) ? 1 : 0;
                int fresh = Freshness.fresh(confirmed, asOf, within) ? 1 : 0;
                counts.merge(facet, new FacetCount(1, known, fresh, 0), FacetCount::plus);
                stated += known;
            }
            complete += stated == FACETS.size() ? 1 : 0;
        }
        FacetCount all = counts.values().stream().reduce(FacetCount.NONE, FacetCount::plus);
        ObjectNode node = Values.object();
        ObjectNode coverage = node.putObject("coverage");
        ObjectNode freshness = node.putObject("freshness_of_disclosed");
        counts.forEach((facet, count) -> {
            coverage.set(facet, Values.share(count.coverage()));
            freshness.set(facet, Values.share(count.freshness()));
        });
        node.set("coverage_all", Values.share(all.coverage()));
        node.set("covered_and_fresh", Values.share(all.coveredAndFresh()));
        node.set("all_four_disclosed", Values.share(new Rate(complete, items.size())));
        return node;
    }

    static ObjectNode reports(Fields inputs) {
        StatusReports all = StatusReports.NONE;
        for (ReportedPromise one : reported(inputs)) {
            all = all.with(one.missed(), one.status(), 1);
        }
        ObjectNode node = Values.object();
        node.set("green_before_miss", Values.share(all.greenBeforeMiss()));
        node.set("no_report_before_miss", Values.share(all.silenceBeforeMiss()));
        node.set("false_alarm_red", Values.share(all.falseAlarm()));
        node.set("green_then_kept", Values.share(all.greenThenKept()));
        return node;
    }

    /**
     * A promise of a case about reports.
     *
     * @param id its place among them
     * @param status what was reported so many days before its date; {@code null} for nothing
     */
    record ReportedPromise(
            String id, boolean missed, @Nullable ReportedStatus status) {}

    static List<ReportedPromise> reported(Fields inputs) {
        String status = "status_" + inputs.count("lookback_days") + "_days_before_due";
        List<ReportedPromise> all = new ArrayList<>();
        for (Fields row : inputs.rows("reports")) {
            row.only(Set.of("id", "missed", status));
            all.add(new ReportedPromise("promise " + all.size(), row.yesOrNo("missed"), status(row, status)));
        }
        return all;
    }

    private static @Nullable ReportedStatus status(Fields row, String name) {
        if (!row.has(name)) {
            return null;
        }
        return switch (row.text(name)) {
            case "green" -> ReportedStatus.ON_TRACK;
            case "amber" -> ReportedStatus.IN_DANGER;
            case "red" -> ReportedStatus.OFF;
            default -> throw row.wrong(name, "green, amber or red");
        };
    }

    static ObjectNode readability(Fields inputs) {
        ObjectNode all = Values.object();
        ArrayNode rows = all.putArray("rows");
        for (Fields row : inputs.rows("texts")) {
            row.only(Set.of("words", "sentences", "syllables", "difficult"));
            Readability text = new Readability(
                    row.count("words"), row.count("sentences"), row.count("syllables"), row.count("difficult"));
            ObjectNode node = rows.addObject();
            node.set("flesch_reading_ease", Values.number(text.readingEase()));
            node.set("flesch_kincaid_grade", Values.number(text.grade()));
            node.set("dale_chall", Values.number(text.daleChall()));
            node.set("difficult_pct", Values.number(text.difficultPercent()));
        }
        return all;
    }

    static ObjectNode jargon(Fields inputs) {
        List<JsonNode> terms = inputs.items("dictionary");
        if (!terms.stream().allMatch(JsonNode::isTextual)) {
            throw inputs.wrong("dictionary", "a list of terms");
        }
        JargonDensity density = JargonDensity.of(
                inputs.anyText("text"), terms.stream().map(JsonNode::textValue).toList(), List.of());
        ObjectNode all = Values.object();
        all.put("words", density.words());
        all.put("hits", density.hits());
        all.set("per_100_words", Values.number(density.per100Words()));
        return all;
    }
}
