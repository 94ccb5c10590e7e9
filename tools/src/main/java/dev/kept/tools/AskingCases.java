package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.pulse.PerceptionGap;
import dev.kept.core.measure.pulse.PulseBand;
import dev.kept.core.measure.pulse.PulseScore;
import java.util.List;
import java.util.Set;

/** Cases about what the silent could change, and about groups that all say the same. */
final class AskingCases {

    private AskingCases() {}

    /** A group of which only the favourable answers are known, and one whose answers are. */
    static ObjectNode silence(Fields inputs) {
        ObjectNode all = Values.object();
        for (Fields group : inputs.rows("groups")) {
            group.only(Set.of("group", "asked", "answered", "favourable", "answers"));
            int asked = group.count("asked");
            if (group.has("favourable")) {
                int answered = group.count("answered");
                // Of the other answers nothing is known, and the share does not ask for them.
                PulseScore score = new PulseScore(answered, answered, group.count("favourable"), 0);
                ObjectNode node = all.putObject("published");
                node.set("share", Values.share(score.favourableShare()));
                node.set("bounds", Values.interval(score.shareBounds(asked)));
            } else {
                PulseScore score = PulseScore.of(answers(group, "answers"));
                ObjectNode node = all.putObject("sales");
                node.set("felt_mean_E32", Values.number(score.value()));
                node.set("bounds_mean", Values.interval(score.bounds(asked)));
                node.set("share_favourable", Values.share(score.favourableShare()));
                node.set("bounds_share", Values.interval(score.shareBounds(asked)));
                node.set("wilson_share", Values.interval(score.favourableShare().interval()));
                if (inputs.has("measured_reliability_sales")) {
                    double measured = inputs.share("measured_reliability_sales");
                    all.put(
                            "gap_callable_sales",
                            PerceptionGap.clear(new Interval(measured, measured), score.bounds(asked)));
                }
            }
        }
        return all;
    }

    static ObjectNode unanimity(Fields inputs) {
        Fields groups = inputs.in("groups");
        int fewest = inputs.count("minimum_answers");
        ObjectNode all = Values.object();
        ObjectNode shown = all.putObject("shown");
        for (String name : groups.names()) {
            PulseScore score = PulseScore.of(answers(groups, name));
            if (score.n() >= fewest) {
                PulseBand band = score.band();
                shown.set(name, band == null ? Values.number(score.value()) : Values.text(words(band)));
            }
        }
        return all;
    }

    private static String words(PulseBand band) {
        return (band == PulseBand.AT_MOST ? "at most " : "at least ") + band.edge();
    }

    private static List<Integer> answers(Fields group, String name) {
        List<JsonNode> items = group.items(name);
        if (!items.stream().allMatch(JsonNode::isInt)) {
            throw group.wrong(name, "whole answers from 1 to 5");
        }
        return items.stream().map(JsonNode::intValue).toList();
    }
}
