package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.liaison.DecisionRecord;
import dev.kept.core.liaison.DecisionRecord.DecisionOption;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonDeed;
import dev.kept.core.liaison.LiaisonDeed.DecisionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.DecisionTaken;
import dev.kept.core.liaison.LiaisonDeed.QuestionAnswered;
import dev.kept.core.liaison.LiaisonDeed.QuestionAsked;
import dev.kept.core.liaison.LiaisonDeed.RoleTaken;
import dev.kept.core.liaison.LiaisonDeed.SessionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.SessionHeld;
import dev.kept.core.liaison.LiaisonDeed.SurveyChanged;
import dev.kept.core.liaison.LiaisonEvent;
import dev.kept.core.liaison.LiaisonSession;
import dev.kept.core.liaison.LiaisonStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of what both sides said must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class LiaisonStoreContract {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final HandOverList LIST = new HandOverList(7, 2, 1, 3, DAY.plusDays(90));

    /** The store under test; the same one however often it is asked for. */
    protected abstract LiaisonStore liaisons();

    private static LiaisonEvent event(String function, int number, Side side, LiaisonDeed deed) {
        return new LiaisonEvent(function, number, NOON.plusSeconds(number), side, deed);
    }

    private static RoleTaken role(String role, String deputy) {
        return new RoleTaken(role, deputy, DAY, LIST);
    }

    @Test
    void nothing_is_there_at_first() {
        assertEquals(List.of(), liaisons().all());
        assertEquals(List.of(), liaisons().of("Sales"));
        assertEquals(List.of(), liaisons().of(""));
    }

    @Test
    void what_was_said_is_read_as_it_was_added() {
        List<LiaisonEvent> said = List.of(
                        event(
                                "B\u00fcro & Co",
                                1,
                                Side.BUSINESS,
                                role("Leitung B\u00fcro, \u00bbOst\u00ab", "Assistenz")),
                        event("B\u00fcro & Co", 2, Side.IT, role("Analyst", "")),
                        event(
                                "B\u00fcro & Co",
                                4,
                                Side.BUSINESS,
                                new SurveyChanged(7, "Wir h\u00f6ren zu, t\u00e4glich.")),
                        event(
                                "B\u00fcro & Co",
                                3,
                                Side.IT,
                                new RoleTaken("Analyst", "", DAY, new HandOverList(0, 0, 0, 0, null))))
                .stream()
                .sorted(Comparator.comparingInt(LiaisonEvent::number))
                .toList();
        said.forEach(one -> assertTrue(liaisons().add(one)));
        assertEquals(said, liaisons().of("B\u00dcRO & co"));
        assertEquals(said, liaisons().all());
    }

    @Test
    void each_kind_of_word_is_read_as_it_was_added() {
        List<LiaisonEvent> said = List.of(
                event(
                        "Sales",
                        1,
                        Side.IT,
                        new SessionHeld(LiaisonSession.IT_WITH_BUSINESS, DAY, 3, 2, "Tills, tills.")),
                event("Sales", 2, Side.BUSINESS, new SessionConfirmed(1)),
                event("Sales", 3, Side.BUSINESS, new QuestionAsked("Warum \u00fcber Nacht?")),
                event("Sales", 4, Side.IT, new QuestionAnswered(3, "Weil dann niemand bestellt.")),
                event(
                        "Sales",
                        5,
                        Side.IT,
                        new DecisionTaken(
                                new CommitmentId("c-1"),
                                DAY,
                                new DecisionRecord(
                                        "Warten, oder beginnen?",
                                        List.of(
                                                new DecisionOption("Warten", "zwei Wochen sp\u00e4ter", "nichts"),
                                                new DecisionOption("Beginnen", "halb", "N\u00e4chte")),
                                        1,
                                        "Kunden zuerst."))),
                event("Sales", 6, Side.BUSINESS, new DecisionConfirmed(5)));
        said.forEach(one -> assertTrue(liaisons().add(one)));
        assertEquals(said, liaisons().of("Sales"));
    }

    @Test
    void functions_are_apart_and_all_is_in_the_order_in_which_it_was_said() {
        LiaisonEvent sales = event("Sales", 1, Side.BUSINESS, role("Head of sales", ""));
        LiaisonEvent finance = event("Finance", 1, Side.BUSINESS, role("Head of finance", ""));
        LiaisonEvent more = event("Sales", 2, Side.IT, role("Analyst", ""));
        assertTrue(
                liaisons().add(sales) && liaisons().add(finance) && liaisons().add(more));
        assertEquals(List.of(sales, finance, more), liaisons().all());
        assertEquals(List.of(sales, more), liaisons().of("sales"));
        assertEquals(List.of(finance), liaisons().of("Finance"));
    }

    @Test
    void of_two_with_one_number_the_first_is_kept() {
        LiaisonEvent first = event("Sales", 1, Side.BUSINESS, role("Head of sales", ""));
        assertTrue(liaisons().add(first));
        assertFalse(liaisons().add(event("SALES", 1, Side.IT, role("Analyst", ""))));
        assertEquals(List.of(first), liaisons().of("Sales"));
    }
}
