package dev.kept.core.measure.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.measure.agreement.Coorientation.Finding;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.measure.agreement.Likeness.LikenessLevel;
import dev.kept.core.promise.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How alike orders are, what chance makes of it, and whether each side knows. */
final class AgreementTest {

    private static final double CLOSE = 1e-6;
    private static final List<String> SIX = List.of("A", "B", "C", "D", "E", "F");

    private static JsonNode example(String file, String id) throws IOException {
        Path resources = Path.of(System.getProperty("kept.basedir", "."), "src", "test", "resources");
        JsonNode all = new ObjectMapper().readTree(resources.resolve(file).toFile());
        return StreamSupport.stream(all.get("examples").spliterator(), false)
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }

    /** The cases give ranks of A to E; the goals by their rank. */
    private static List<String> order(JsonNode ranks) {
        return IntStream.range(0, ranks.size())
                .boxed()
                .sorted(Comparator.comparing(i -> ranks.get(i).asInt()))
                .map(SIX::get)
                .toList();
    }

    @Test
    void case_N01_tells_agreement_accuracy_congruency_and_false_consensus() throws IOException {
        JsonNode case01 = example("worked-examples-2.json", "N01");
        Map<String, Finding> findings = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            JsonNode one = case01.get("inputs").get("cases").get(i);
            JsonNode expected = case01.get("expected").get("rows").get(i);
            Coorientation found = Coorientation.of(
                            new SideView(order(one.get("own_it")), order(one.get("it_thinks_business"))),
                            new SideView(order(one.get("own_business")), order(one.get("business_thinks_it"))))
                    .orElseThrow();
            assertEquals(expected.get("agreement").asDouble(), found.agreement().tau(), CLOSE);
            assertEquals(
                    expected.get("accuracy_it").asDouble(),
                    found.accuracy(Side.IT).tau(),
                    CLOSE);
            assertEquals(
                    expected.get("accuracy_business").asDouble(),
                    found.accuracy(Side.BUSINESS).tau(),
                    CLOSE);
            assertEquals(
                    expected.get("congruency_it").asDouble(),
                    found.congruency(Side.IT).tau(),
                    CLOSE);
            assertEquals(
                    expected.get("congruency_business").asDouble(),
                    found.congruency(Side.BUSINESS).tau(),
                    CLOSE);
            assertEquals(expected.get("false_consensus_it").asDouble(), found.falseConsensus(Side.IT), CLOSE);
            assertEquals(
                    expected.get("false_consensus_business").asDouble(), found.falseConsensus(Side.BUSINESS), CLOSE);
            findings.put(one.get("id").asText(), found.finding());
        }
        assertEquals(
                Map.of(
                        "known difference", Finding.KNOWN_DIFFERENCE,
                        "false consensus", Finding.FALSE_CONSENSUS,
                        "false conflict", Finding.FALSE_CONFLICT,
                        "in step", Finding.IN_STEP),
                findings);
    }

    @Test
    void case_N02_says_from_which_agreement_on_it_is_more_than_chance() throws IOException {
        JsonNode case02 = example("worked-examples-2.json", "N02").get("expected");
        for (JsonNode line : case02.get("lines")) {
            int n = line.get("n").asInt();
            assertEquals(line.get("tau_at_least").asDouble(), ChanceLine.of(n), CLOSE);
            assertEquals(
                    line.get("probability").asDouble(), ChanceLine.probability(n, ChanceLine.of(n)), CLOSE, "n " + n);
        }
        assertEquals(case02.get("probability_of_E28_or_better").asDouble(), new Likeness(0.6, 6).chance(), CLOSE);
    }

    @Test
    void cases_E28_and_E28b_keep_their_values_and_E28_cannot_be_told_from_chance() throws IOException {
        JsonNode case28 = example("worked-examples.json", "E28");
        PriorityAgreement agreement = PriorityAgreement.of(
                numbers(case28.get("inputs").get("business_rank")),
                numbers(case28.get("inputs").get("it_rank")));
        JsonNode expected = case28.get("expected");
        assertEquals(expected.get("kendall_tau_b").asDouble(), agreement.tauB(), CLOSE);
        assertEquals(expected.get("top3_overlap").asDouble(), agreement.topOverlap(), CLOSE);
        PriorityAgreement.Gap gap = agreement.largestGap();
        assertNotNull(gap);
        assertEquals(expected.get("largest_gap").get("goal_index").asInt(), gap.goal());
        assertEquals(expected.get("largest_gap").get("places").asDouble(), gap.places());
        assertEquals(LikenessLevel.CANNOT_TELL, new Likeness(agreement.tauB(), 6).level());
        JsonNode tied = example("worked-examples.json", "E28b");
        assertEquals(
                tied.get("expected").get("kendall_tau_b").asDouble(),
                KendallTauB.of(
                        numbers(tied.get("inputs").get("business_rank")),
                        numbers(tied.get("inputs").get("it_rank"))),
                CLOSE);
    }

    @Test
    void under_five_goals_there_is_no_number() {
        SideView four = new SideView(SIX.subList(0, 4), SIX.subList(0, 4));
        assertEquals(Optional.empty(), Coorientation.of(four, four));
        assertTrue(Coorientation.of(
                        new SideView(SIX.subList(0, 5), SIX.subList(0, 5)),
                        new SideView(SIX.subList(0, 5), SIX.subList(0, 5)))
                .isPresent());
    }

    @Test
    void where_one_side_alone_is_mistaken_it_is_named() {
        List<String> other = List.of("D", "E", "C", "A", "B");
        List<String> own = SIX.subList(0, 5);
        Coorientation found = Coorientation.of(new SideView(own, own), new SideView(other, own))
                .orElseThrow();
        assertEquals(Finding.FALSE_CONSENSUS, found.finding());
        assertEquals(Set.of(Side.IT), found.mistaken());
    }

    @Test
    void what_chance_could_have_made_is_not_told() {
        List<String> near = List.of("B", "A", "C", "F", "D", "E");
        Coorientation found = Coorientation.of(new SideView(SIX, near), new SideView(near, SIX))
                .orElseThrow();
        assertEquals(Finding.CANNOT_TELL, found.finding());
        assertEquals(LikenessLevel.ALIKE, found.accuracy(Side.IT).level());
        Coorientation agreed = Coorientation.of(new SideView(SIX, near), new SideView(SIX, SIX))
                .orElseThrow();
        assertEquals(Finding.AGREE, agreed.finding());
        List<String> reverse = new ArrayList<>(SIX);
        Collections.reverse(reverse);
        Coorientation differ = Coorientation.of(new SideView(SIX, near), new SideView(reverse, SIX))
                .orElseThrow();
        assertEquals(Finding.DIFFER, differ.finding());
    }

    @Test
    void orders_of_other_goals_are_no_orders_to_compare() {
        SideView own = new SideView(SIX, SIX);
        SideView other = new SideView(List.of("A", "B", "C", "D", "E", "E"), SIX);
        assertThrows(IllegalArgumentException.class, () -> Coorientation.of(own, other));
        assertThrows(IllegalArgumentException.class, () -> ChanceLine.of(21));
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle(SIX);
    }

    @Property(tries = 200)
    void every_likeness_lies_between_minus_1_and_1_whoever_is_called_it(
            @ForAll("orders") List<String> ownIt,
            @ForAll("orders") List<String> guessIt,
            @ForAll("orders") List<String> own,
            @ForAll("orders") List<String> guess) {
        Coorientation found = Coorientation.of(new SideView(ownIt, guessIt), new SideView(own, guess))
                .orElseThrow();
        Coorientation turned = Coorientation.of(new SideView(own, guess), new SideView(ownIt, guessIt))
                .orElseThrow();
        assertEquals(found.agreement(), turned.agreement());
        assertEquals(found.accuracy(Side.IT), turned.accuracy(Side.BUSINESS));
        assertEquals(found.congruency(Side.BUSINESS), turned.congruency(Side.IT));
        assertEquals(found.finding(), turned.finding());
        for (Side side : Side.values()) {
            assertTrue(Math.abs(found.accuracy(side).tau()) <= 1 + 1e-12);
            assertTrue(Math.abs(found.falseConsensus(side)) <= 2 + 1e-12);
        }
    }

    @Property(tries = 200)
    void what_the_goals_are_called_changes_nothing(
            @ForAll("orders") List<String> ownIt,
            @ForAll("orders") List<String> guessIt,
            @ForAll("orders") List<String> own,
            @ForAll("orders") List<String> guess,
            @ForAll("orders") List<String> names) {
        assertEquals(
                Coorientation.of(new SideView(ownIt, guessIt), new SideView(own, guess)),
                Coorientation.of(
                        new SideView(renamed(ownIt, names), renamed(guessIt, names)),
                        new SideView(renamed(own, names), renamed(guess, names))));
    }

    private static List<String> renamed(List<String> order, List<String> names) {
        return order.stream().map(goal -> names.get(SIX.indexOf(goal))).toList();
    }

    @Property
    void a_ranking_agrees_with_itself_and_is_the_opposite_of_its_reverse(
            @ForAll @IntRange(min = 2, max = 12) int goals) {
        List<Double> ranks =
                IntStream.rangeClosed(1, goals).asDoubleStream().boxed().toList();
        List<Double> reverse = ranks.stream().map(rank -> goals + 1 - rank).toList();
        assertEquals(1, KendallTauB.of(ranks, ranks), 1e-12);
        assertEquals(-1, KendallTauB.of(ranks, reverse), 1e-12);
        assertEquals(1, ChanceLine.probability(goals, -1), 1e-12);
        assertEquals(
                goals - 1, PriorityAgreement.of(ranks, reverse).largestGap().places());
    }

    @Property
    void agreement_lies_between_minus_1_and_1_and_is_mutual(
            @ForAll @Size(8) List<@IntRange(min = 1, max = 5) Integer> one,
            @ForAll @Size(8) List<@IntRange(min = 1, max = 5) Integer> other) {
        List<Double> business = one.stream().map(Integer::doubleValue).toList();
        List<Double> it = other.stream().map(Integer::doubleValue).toList();
        PriorityAgreement agreement = PriorityAgreement.of(business, it);
        assertEquals(agreement.tauB(), PriorityAgreement.of(it, business).tauB());
        assertTrue(agreement.tauB() == null || Math.abs(agreement.tauB()) <= 1 + 1e-12);
        assertTrue(0 <= agreement.topOverlap() && agreement.topOverlap() <= 1);
    }

    @Test
    void who_ranks_everything_the_same_has_no_order_to_agree_with() {
        List<Double> same = Collections.nCopies(4, 1.0);
        assertNull(KendallTauB.of(same, List.of(1.0, 2.0, 3.0, 4.0)));
        assertNull(KendallTauB.of(List.of(), List.of()));
        assertNull(PriorityAgreement.of(List.of(), List.of()).topOverlap());
        assertThrows(IllegalArgumentException.class, () -> KendallTauB.of(same, List.of(1.0)));
    }
}
