package dev.kept.core.liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Answer;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.liaison.DecisionRecord.DecisionOption;
import dev.kept.core.liaison.LiaisonDeed.DecisionTaken;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.InMemoryPulseStore;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions about promises that were warned of or moved: whose word they are, and what is wrong with one. */
class DecisionTest {

    private static final LocalDate TODAY = GuideHouse.TODAY;

    private final GuideHouse house = new GuideHouse();
    private final TickingClock clock = new TickingClock(TODAY);
    private final Liaisons liaisons = new Liaisons(
            new InMemoryLiaisonStore(),
            house.functions,
            new InMemoryPulseStore(),
            house.house,
            house.capabilities,
            clock);

    private String said(Side side, TypedLiaison typed) {
        return liaisons.take("Sales", side, typed, () -> HandOverList.NOTHING, DecisionTest::promise)
                .fold(anew -> anew ? "said" : "twice", refusal -> refusal.field() + " " + refusal.messageKey());
    }

    static Answer<DecidedPromise> promise(String key) {
        return switch (key) {
            case "SHOP-1" -> Answer.of(new DecidedPromise(new CommitmentId("c-1"), List.of()));
            case "SHOP-2" ->
                Answer.of(new DecidedPromise(new CommitmentId("c-2"), List.of("Next day: 9 of 10 arrive.")));
            default -> TypedLiaison.wrong(LiaisonField.ISSUE, "kept.decision.error.quiet", key);
        };
    }

    private static TypedLiaison decided(Map<LiaisonField, String> other) {
        Map<LiaisonField, String> fields = new EnumMap<>(Map.of(
                LiaisonField.ISSUE, "SHOP-1",
                LiaisonField.DAY, TODAY.toString(),
                LiaisonField.MATTER, "Wait for the printer,\nor start?",
                LiaisonField.OPTIONS,
                        "Wait = two weeks late = no night shift\n\n Start=half of the labels =\ta week more",
                LiaisonField.CHOSEN, "2",
                LiaisonField.CRITERION, "Customers before comfort."));
        fields.putAll(other);
        return new TypedLiaison("Sales", LiaisonKind.DECISION, 0, fields);
    }

    @Test
    void a_decision_is_the_word_of_the_side_that_recorded_it_until_the_other_confirms() {
        assertEquals("said", said(Side.IT, decided(Map.of())));
        Decision recorded = liaisons.decisions("sales").get(0);
        assertEquals(Side.IT, recorded.side());
        assertNull(recorded.confirmedOn());
        assertEquals(
                new DecisionTaken(
                        new CommitmentId("c-1"),
                        TODAY,
                        new DecisionRecord(
                                "Wait for the printer, or start?",
                                List.of(
                                        new DecisionOption("Wait", "two weeks late", "no night shift"),
                                        new DecisionOption("Start", "half of the labels", "a week more")),
                                1,
                                "Customers before comfort.")),
                recorded.taken());
        assertEquals("Start", recorded.taken().decision().taken().name());
        assertEquals("Wait", recorded.taken().decision().others().get(0).name());
        clock.set(clock.day().plusDays(2));
        TypedLiaison confirm = new TypedLiaison("Sales", LiaisonKind.DECISION_CONFIRMED, 1, Map.of());
        assertEquals("null kept.liaison.error.about", said(Side.IT, confirm), "nobody confirms for the other side");
        assertEquals("said", said(Side.BUSINESS, confirm));
        assertEquals(TODAY.plusDays(2), liaisons.decisions("Sales").get(0).confirmedOn());
        clock.set(clock.day().plusDays(2));
        assertEquals("null kept.liaison.error.about", said(Side.BUSINESS, confirm), "once");
    }

    @Test
    void the_criterion_of_a_goal_is_quoted_where_nobody_typed_another_one() {
        Map<LiaisonField, String> none = Map.of(LiaisonField.CRITERION, "");
        assertEquals("criterion kept.decision.error.criterion", said(Side.IT, decided(none)));
        assertEquals("said", said(Side.IT, decided(Map.of(LiaisonField.CRITERION, " ", LiaisonField.ISSUE, "SHOP-2"))));
        assertEquals(
                "Next day: 9 of 10 arrive.",
                liaisons.decisions("Sales").get(0).taken().decision().criterion());
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUE, '', issue kept.decision.error.issue",
        "ISSUE, SHOP-3, issue kept.decision.error.quiet",
        "DAY, 2999-01-01, day kept.liaison.error.far",
        "MATTER, '', matter kept.liaison.error.words",
        "OPTIONS, Wait = late = calm, options kept.decision.error.options",
        "OPTIONS, Wait = late, options kept.decision.error.option",
        "OPTIONS, Wait = = calm, options kept.decision.error.option",
        "CHOSEN, 0, chosen kept.liaison.error.people",
        "CHOSEN, 3, chosen kept.liaison.error.people",
        "CHOSEN, second, chosen kept.liaison.error.people"
    })
    void what_is_wrong_with_a_decision_is_told_beside_its_field(LiaisonField field, String typed, String refused) {
        assertEquals(refused, said(Side.BUSINESS, decided(Map.of(field, typed))));
        assertEquals(List.of(), liaisons.decisions("Sales"));
    }

    @Test
    void nobody_drowns_the_other_side_in_decisions() {
        for (int i = 1; i <= 10; i++) {
            assertEquals("said", said(Side.IT, decided(Map.of(LiaisonField.MATTER, "Question " + i))));
        }
        assertEquals("null kept.liaison.error.many", said(Side.IT, decided(Map.of())));
        assertEquals("said", said(Side.BUSINESS, decided(Map.of())));
    }
}
