package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.ChanceLine;
import dev.kept.core.measure.agreement.KendallTauB;
import dev.kept.core.measure.agreement.PriorityAgreement;
import dev.kept.definitions.goal.AverageOverlap;
import dev.kept.definitions.goal.SideList;
import java.util.List;
import java.util.Set;

/** Cases about orders of goals, and what each side thinks of the other side's. */
final class RankingCases {
    private static final Set<String> COORIENTATION =
            Set.of("id", "own_business", "own_it", "it_thinks_business", "business_thinks_it");

    private RankingCases() {}

    static ObjectNode coorientation(Fields inputs) {
        int goals = inputs.items("goals").size();
        ArrayNode rows = Values.array();
        for (Fields row : inputs.rows("cases")) {
            row.only(COORIENTATION);
            List<Double> business = ranks(row, "own_business", goals);
            List<Double> it = ranks(row, "own_it", goals);
            List<Double> guessOfIt = ranks(row, "it_thinks_business", goals);
            List<Double> guessOfBusiness = ranks(row, "business_thinks_it", goals);
            Double agreement = tau(business, it);
            Double congruencyIt = tau(it, guessOfIt);
            Double congruencyBusiness = tau(business, guessOfBusiness);
            ObjectNode node = rows.addObject();
            node.put("id", row.text("id"));
            node.set("agreement", Values.number(agreement));
            node.set("accuracy_it", Values.number(tau(guessOfIt, business)));
            node.set("accuracy_business", Values.number(tau(guessOfBusiness, it)));
            node.set("congruency_it", Values.number(congruencyIt));
            node.set("congruency_business", Values.number(congruencyBusiness));
            node.set("false_consensus_it", Values.number(less(congruencyIt, agreement)));
            node.set("false_consensus_business", Values.number(less(congruencyBusiness, agreement)));
        }
        ObjectNode all = Values.object();
        all.set("rows", rows);
        return all;
    }

    /** Under five goals there are the lists and no number. */
    private static @Nullable Double tau(List<Double> one, List<Double> other) {
        return one.size() < PriorityAgreement.FEWEST ? null : KendallTauB.of(one, other);
    }

    private static @Nullable Double less(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : Double.valueOf(one - other);
    }

    private static List<Double> ranks(Fields row, String name, int goals) {
        List<Double> ranks = row.numbers(name);
        if (ranks.size() != goals) {
            throw row.wrong(name, "a rank for each of the " + goals + " goals");
        }
        return ranks;
    }

    static ObjectNode chanceLine(Fields inputs) {
        double alpha = inputs.share("alpha");
        ArrayNode lines = Values.array();
        for (int n : inputs.days("n")) {
            double line = ChanceLine.of(n, alpha);
            ObjectNode node = lines.addObject();
            node.put("n", n);
            node.put("tau_at_least", line);
            node.put("probability", ChanceLine.probability(n, line));
        }
        Fields look = inputs.in("look_at").only(Set.of("n", "tau"));
        double probability = ChanceLine.probability(look.count("n"), look.number("tau"));
        ObjectNode all = Values.object();
        all.set("lines", lines);
        all.put("probability_of_E28_or_better", probability);
        all.put("verdict_E28", probability <= alpha ? "agreement" : "cannot tell");
        return all;
    }

    static ObjectNode oneList(Fields inputs) {
        int fewest = inputs.count("minimum_people");
        ObjectNode all = Values.object();
        for (String side : List.of("side_1", "side_2")) {
            SideList list = SideList.of(inputs.tables(side), fewest);
            ObjectNode node = all.putObject(side);
            node.set("mean_ranks", Values.numbers(list.meanRanks()));
            node.set("ranking", Values.numbers(list.ranking()));
            node.put("w", list.w());
            node.put("chi_square", list.chiSquare());
            node.put("one_mind", list.oneMind());
        }
        return all;
    }

    static ObjectNode overlap(Fields inputs) {
        AverageOverlap overlap =
                AverageOverlap.of(inputs.namesInOrder("business"), inputs.namesInOrder("it"), inputs.count("depth"));
        ObjectNode all = Values.object();
        all.set("overlap_by_depth", Values.numbers(overlap.byDepth()));
        all.put("average_overlap", overlap.value());
        return all;
    }
}
