package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Freshness;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.pulse.PerceptionGap;
import dev.kept.core.measure.pulse.PulseScore;
import dev.kept.core.measure.understanding.ContactContinuity;
import dev.kept.core.measure.understanding.GuideCoverage;
import dev.kept.definitions.pulse.SuppressedGroups;
import dev.kept.definitions.understanding.OnboardingWithGuide;
import dev.kept.definitions.understanding.ShadowingReach;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases about understanding the business and the pulse. The core gets counts; names stay here. */
final class PeopleCases {

    private static final String ALL = "All";

    private PeopleCases() {}

    static ObjectNode understanding(Fields inputs) {
        GuideCoverage guides = guides(inputs);
        ObjectNode all = Values.object();
        all.set("guide_coverage", Values.share(guides.coverage()));
        all.set("guide_fresh", Values.share(guides.freshness()));
        all.set("guide_fresh_and_owned", Values.share(guides.freshAndOwnedRate()));
        List<Rate> months = months(inputs.in("contacts_by_month"));
        ArrayNode continuity = all.putArray("contact_continuity");
        months.forEach(month -> continuity.add(Values.number(ContactContinuity.of(month))));
        all.set("mean_continuity", Values.number(ContactContinuity.mean(months)));
        if (inputs.has("new_joiners")) {
            Rate onboarded = OnboardingWithGuide.of(
                    inputs.count("joiners_onboarded_with_guide_in_30_days"), inputs.count("new_joiners"));
            all.set("onboarding_with_guide", Values.share(onboarded));
        }
        if (inputs.has("it_people")) {
            Rate reached =
                    ShadowingReach.of(inputs.count("it_people_with_a_session_in_12_months"), inputs.count("it_people"));
            all.set("shadowing_reach", Values.share(reached));
        }
        return all;
    }

    private static GuideCoverage guides(Fields inputs) {
        LocalDate asOf = inputs.date("as_of");
        int within = inputs.has("guide_fresh_within_days")
                ? inputs.count("guide_fresh_within_days")
                : GuideCoverage.FRESH_DAYS;
        List<Fields> functions = inputs.rows("functions");
        int known = 0;
        int fresh = 0;
        int owned = 0;
        for (Fields function : functions) {
            LocalDate guide =
                    function.only(Set.of("function", "guide", "owner")).dateOrNone("guide");
            boolean isFresh = Freshness.fresh(guide, asOf, within);
            known += Freshness.known(guide, asOf) ? 1 : 0;
            fresh += isFresh ? 1 : 0;
            owned += isFresh && function.flag("owner") ? 1 : 0;
        }
        return new GuideCoverage(functions.size(), known, fresh, owned);
    }

    /** Each month but the last against the next one, as far as the file has that. */
    private static List<Rate> months(Fields byMonth) {
        TreeMap<YearMonth, Set<String>> people = new TreeMap<>();
        for (String name : byMonth.names()) {
            try {
                people.put(YearMonth.parse(name), byMonth.names(name));
            } catch (DateTimeParseException e) {
                throw byMonth.wrong(name, "a month such as 2026-03 as name");
            }
        }
        List<Rate> stayed = new ArrayList<>();
        people.forEach((month, then) -> {
            Set<String> next = people.get(month.plusMonths(1));
            if (next != null) {
                stayed.add(new Rate((int) then.stream().filter(next::contains).count(), then.size()));
            }
        });
        return stayed;
    }

    static ObjectNode pulse(Fields inputs) {
        Map<String, PulseScore> groups = groups(inputs.in("answers"));
        SuppressedGroups shown = SuppressedGroups.of(groups, inputs.count("min_answers"));
        Map<String, PulseScore> visible = new LinkedHashMap<>(shown.shown());
        if (shown.showsAll()) {
            visible.put(ALL, shown.all());
        }
        ObjectNode node = Values.object();
        ObjectNode felt = node.putObject("shown");
        visible.forEach((name, score) -> felt.set(name, Values.number(score.value())));
        ObjectNode n = node.putObject("n");
        groups.forEach((name, score) -> n.put(name, score.n()));
        n.put(ALL, shown.all().n());
        node.set("suppressed_too_few", Values.texts(shown.tooFew()));
        node.set("suppressed_against_subtraction", Values.texts(shown.heldBack()));
        if (inputs.has("measured_reliability")) {
            Set<String> known = new TreeSet<>(groups.keySet());
            known.add(ALL);
            Fields measured = inputs.in("measured_reliability").only(known);
            ObjectNode gaps = node.putObject("gap_measured_minus_perceived");
            visible.forEach((name, score) -> {
                Double gap = PerceptionGap.of(measured(measured, name), score.value());
                if (gap != null) {
                    gaps.put(name, gap);
                }
            });
        }
        return node;
    }

    private static @Nullable Double measured(Fields measured, String name) {
        return measured.has(name) ? Double.valueOf(measured.share(name)) : null;
    }

    private static Map<String, PulseScore> groups(Fields answers) {
        Map<String, PulseScore> groups = new LinkedHashMap<>();
        for (String name : answers.names()) {
            List<JsonNode> items = answers.items(name);
            if (name.equals(ALL) || !items.stream().allMatch(JsonNode::isInt)) {
                throw answers.wrong(name, "a group with whole answers from 1 to 5");
            }
            groups.put(
                    name, PulseScore.of(items.stream().map(JsonNode::intValue).toList()));
        }
        return groups;
    }
}
