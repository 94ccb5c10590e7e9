package dev.kept.definitions.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.definitions.goal.GoalAlignment.GoalPage;
import dev.kept.definitions.goal.GoalAlignment.Work;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Shared goals and how both sides rank them. */
final class GoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void without_work_or_goals_there_are_no_figures() {
        GoalAlignment none = new GoalAlignment(List.of(), Map.of(), TODAY, 180);
        assertNull(none.labelled().value());
        assertNull(none.alignedEffort());
        assertNull(none.linkHealth().value());
        assertEquals(List.of(), none.withoutWork());
    }

    @Test
    void work_without_effort_is_still_counted_as_items() {
        GoalAlignment unmeasured =
                new GoalAlignment(List.of(new Work(0, "G", false)), Map.of("G", new GoalPage(true, null)), TODAY, 180);
        assertNull(unmeasured.orphanEffort());
        assertEquals(1, unmeasured.aligned().value());
    }

    @Test
    void keeping_the_lights_on_is_in_no_denominator() {
        Map<String, GoalPage> goals =
                Map.of("G", new GoalPage(true, TODAY), "H", new GoalPage(true, TODAY.minusDays(181)));
        GoalAlignment alignment =
                new GoalAlignment(List.of(new Work(5, "G", false), new Work(95, null, true)), goals, TODAY, 180);
        assertEquals(1, alignment.alignedEffort());
        assertEquals(0, alignment.orphanEffort());
        assertEquals(0.5, alignment.healthyGoals().value());
        assertEquals(List.of("H"), alignment.withoutWork());
    }

    @Property
    void a_ranking_agrees_with_itself_and_is_the_opposite_of_its_reverse(
            @ForAll @IntRange(min = 2, max = 12) int goals) {
        List<Double> ranks =
                IntStream.rangeClosed(1, goals).asDoubleStream().boxed().toList();
        List<Double> reverse = ranks.stream().map(rank -> goals + 1 - rank).toList();
        assertEquals(1, KendallTauB.of(ranks, ranks), 1e-12);
        assertEquals(-1, KendallTauB.of(ranks, reverse), 1e-12);
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
