package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.understanding.EffectiveContacts;
import dev.kept.definitions.understanding.OpenQuestions;
import dev.kept.definitions.understanding.OpenQuestions.Question;
import dev.kept.definitions.understanding.OwnNumbers;
import dev.kept.statistics.CommonsBeta;
import java.util.List;
import java.util.Set;

/** Cases about who knows a function, what they know of it, and whether its questions are answered. */
final class ContactCases {

    private ContactCases() {}

    /** Beside each function stand the two ways to tell what is left of the first one when its busiest contact leaves. */
    static ObjectNode effective(Fields inputs) {
        int fewest = inputs.count("suppress_under_people");
        ObjectNode all = Values.object();
        ArrayNode rows = all.putArray("rows");
        for (Fields function : inputs.rows("functions")) {
            List<Double> dealings =
                    function.only(Set.of("function", "dealings")).numbers("dealings");
            EffectiveContacts contacts = EffectiveContacts.of(dealings, fewest);
            ObjectNode row = rows.addObject();
            row.put("function", function.text("function"));
            if (contacts == null) {
                row.put("shown", false);
                continue;
            }
            row.put("effective_contacts", contacts.count());
            row.put("left_if_busiest_leaves", contacts.leftIfBusiestLeaves());
            row.put("worst_over_expected_loss", contacts.worstOverExpectedLoss());
            if (rows.size() == 1) {
                all.put("continuity_if_ana_leaves_by_heads", 1 - 1.0 / dealings.size());
                all.put("continuity_if_ana_leaves_by_dealings", contacts.leftIfBusiestLeaves());
            }
        }
        return all;
    }

    static ObjectNode ownNumbers(Fields inputs) {
        List<Double> shares = inputs.numbers("share_right_by_person_shuffled");
        if (shares.size() != inputs.count("people")) {
            throw inputs.wrong("share_right_by_person_shuffled", "a share for each of the people");
        }
        ObjectNode all = Values.object();
        if (shares.size() < inputs.count("minimum_people")) {
            all.put("shown", false);
            return all;
        }
        OwnNumbers known = OwnNumbers.of(shares, new CommonsBeta());
        int answers = inputs.count("facts_each") * shares.size();
        all.put("mean", known.mean());
        all.put("sd", known.deviation());
        all.put("low", known.interval().low());
        all.put("high", known.interval().high());
        all.set(
                "too_narrow_if_answers_were_independent_wilson",
                Values.interval(new Rate((int) Math.round(known.mean() * answers), answers).interval()));
        return all;
    }

    static ObjectNode questions(Fields inputs) {
        int within = inputs.count("within");
        OpenQuestions questions = new OpenQuestions(inputs.rows("questions").stream()
                .map(row -> row.only(Set.of("days_to_answer_or_open", "answered", "asked_days_ago")))
                .map(row -> new Question(
                        row.count("days_to_answer_or_open"), row.yesOrNo("answered"), row.count("asked_days_ago")))
                .toList());
        ObjectNode all = Values.object();
        all.set("naive", Values.share(questions.naive(within)));
        ObjectNode cohort = all.putObject("cohort");
        cohort.put("n", questions.inTime(within).n());
        cohort.set("value", Values.share(questions.inTime(within)));
        ArrayNode curve = all.putArray("kaplan_meier_day_at_risk_answered_still_open_share");
        questions
                .curve()
                .forEach(step -> curve.add(
                        Values.numbers(List.of(step.day(), step.atRisk(), step.answered(), step.stillOpen()))));
        Integer median = questions.medianDays();
        all.set("median_days", Values.number(median == null ? null : Double.valueOf(median)));
        return all;
    }
}
