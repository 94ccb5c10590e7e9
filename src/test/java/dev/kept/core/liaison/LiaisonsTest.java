package dev.kept.core.liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.liaison.Learning.SideAnswers;
import dev.kept.core.liaison.LiaisonPage.HandedOver;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AskedChange;
import dev.kept.core.pulse.PulseHouse;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.PulseStore;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** First contacts of both sides, and how they hand over. */
class LiaisonsTest {

    private static final LocalDate TODAY = GuideHouse.TODAY;
    private static final HandOverList OPEN = new HandOverList(4, 1, 2, 0, null);

    private final GuideHouse house = new GuideHouse();
    private final InMemoryLiaisonStore store = new InMemoryLiaisonStore();
    private final PulseHouse survey = new PulseHouse();
    private final PulseStore surveys = survey.store;
    private Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private final Liaisons liaisons =
            new Liaisons(store, house.functions, surveys, house.house, house.capabilities, new Moving());

    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static TypedLiaison typed(String role, String deputy, String from) {
        return new TypedLiaison(
                "Sales",
                LiaisonKind.HAND_OVER,
                0,
                Map.of(LiaisonField.ROLE, role, LiaisonField.DEPUTY, deputy, LiaisonField.FROM, from));
    }

    private String said(Side side, TypedLiaison typed) {
        return liaisons.take("Sales", side, typed, () -> OPEN, DecisionTest::promise)
                .fold(anew -> anew ? "said" : "twice", refusal -> refusal.field() + " " + refusal.messageKey());
    }

    private String role(Side side, LocalDate day) {
        return liaisons.page("Sales", null, null)
                .role(side, day)
                .map(one -> one.taken().role())
                .orElse("nobody");
    }

    @Test
    void each_side_names_its_own_and_whoever_follows_takes_over_on_the_day() {
        assertEquals("said", said(Side.BUSINESS, typed(" Head  of sales ", "Regional lead", TODAY.toString())));
        assertEquals("said", said(Side.IT, typed("Analyst", "", TODAY.toString())));
        now = now.plus(Duration.ofDays(3));
        assertEquals(
                "said",
                said(
                        Side.BUSINESS,
                        typed("Head of retail", "", TODAY.plusDays(10).toString())));
        assertEquals("Head of sales", role(Side.BUSINESS, TODAY.plusDays(9)));
        assertEquals("Head of retail", role(Side.BUSINESS, TODAY.plusDays(10)));
        assertEquals("Analyst", role(Side.IT, TODAY.plusDays(10)));
        assertEquals("nobody", role(Side.IT, TODAY.minusDays(1)));
        HandedOver last = liaisons.page("Sales", null, null).handOvers().get(0);
        assertEquals(TODAY.plusDays(3), last.saidOn());
        assertEquals(OPEN, last.taken().list());
    }

    @Test
    void what_is_no_role_or_no_day_is_refused_with_its_field() {
        String today = TODAY.toString();
        assertEquals("role kept.liaison.error.role", said(Side.IT, typed("  ", "", today)));
        assertEquals("role kept.liaison.error.person", said(Side.IT, typed("ana@example.com", "", today)));
        assertEquals("deputy kept.liaison.error.person", said(Side.IT, typed("Analyst", "b@example.com", today)));
        assertEquals("role kept.liaison.error.long", said(Side.IT, typed("a".repeat(121), "", today)));
        assertEquals("role kept.refusal.text.characters", said(Side.IT, typed("Head\u0000", "", today)));
        assertEquals("from kept.liaison.error.day", said(Side.IT, typed("Analyst", "", "tomorrow")));
        assertEquals("from kept.liaison.error.far", said(Side.IT, typed("Analyst", "", "2099-01-01")));
        assertEquals(List.of(), store.all());
    }

    @Test
    void the_same_words_twice_are_one_click_too_many_and_later_a_new_word() {
        assertEquals("said", said(Side.IT, typed("Analyst", "", TODAY.toString())));
        assertEquals("twice", said(Side.IT, typed("Analyst", "", TODAY.toString())));
        assertEquals("said", said(Side.BUSINESS, typed("Analyst", "", TODAY.toString())));
        now = now.plus(Duration.ofHours(1));
        assertEquals("said", said(Side.IT, typed("Analyst", "", TODAY.toString())));
        assertEquals(3, store.all().size());
    }

    @Test
    void whoever_is_overtaken_by_another_word_is_heard_all_the_same() {
        LiaisonStore raced = new LiaisonStore() {
            private boolean overtaken;

            @Override
            public List<LiaisonEvent> all() {
                return store.all();
            }

            @Override
            public List<LiaisonEvent> of(String function) {
                return store.of(function);
            }

            @Override
            public boolean add(LiaisonEvent event) {
                if (!overtaken) {
                    overtaken = true;
                    store.add(new LiaisonEvent("Sales", event.number(), now, Side.BUSINESS, event.deed()));
                }
                return store.add(event);
            }
        };
        Liaisons busy = new Liaisons(raced, house.functions, surveys, house.house, house.capabilities, new Moving());
        Answer<Boolean> taken =
                busy.take("Sales", Side.IT, typed("Analyst", "", TODAY.toString()), () -> OPEN, DecisionTest::promise);
        assertEquals(true, taken.fold(anew -> anew, refusal -> null));
        assertEquals(
                List.of(1, 2), store.all().stream().map(LiaisonEvent::number).toList());
    }

    private static TypedLiaison changed(String words) {
        return new TypedLiaison("Sales", LiaisonKind.SURVEY_CHANGE, 0, Map.of(LiaisonField.CHANGE, words));
    }

    @Test
    void each_side_says_itself_what_it_changed_because_of_the_last_survey() {
        assertEquals("null kept.liaison.error.survey", said(Side.IT, changed("We listen.")));
        PulseRound round = survey.open();
        assertEquals("null kept.liaison.error.survey", said(Side.IT, changed("We listen.")));
        survey.pulses.close(round.id());
        now = TODAY.plusDays(2).atTime(9, 0).toInstant(ZoneOffset.UTC);
        assertEquals("change kept.liaison.error.words", said(Side.IT, changed("  ")));
        assertEquals("said", said(Side.IT, changed("We\n listen.")));
        AskedChange asked = liaisons.page("Sales", null, null).survey();
        assertEquals("We listen.", asked.words(Side.IT));
        assertEquals("", asked.words(Side.BUSINESS));
        assertEquals("said", said(Side.IT, changed("We listen twice.")));
        assertEquals("said", said(Side.BUSINESS, changed("We decide.")));
        asked = liaisons.page("Sales", null, null).survey();
        assertEquals("We listen twice.", asked.words(Side.IT));
        assertEquals("Sales: We decide.", asked.words(Side.BUSINESS));
    }

    private static TypedLiaison session(String day, String it, String lesson) {
        return new TypedLiaison(
                "Sales",
                LiaisonKind.SESSION_HELD,
                0,
                Map.of(
                        LiaisonField.SESSION,
                        "it_with_business",
                        LiaisonField.DAY,
                        day,
                        LiaisonField.IT_PEOPLE,
                        it,
                        LiaisonField.BUSINESS_PEOPLE,
                        "2",
                        LiaisonField.LESSON,
                        lesson));
    }

    private static TypedLiaison about(LiaisonKind kind, int number, String words) {
        return new TypedLiaison(
                "Sales", kind, number, Map.of(LiaisonField.ANSWER, words, LiaisonField.QUESTION, words));
    }

    @Test
    void a_session_is_the_word_of_one_side_until_the_other_confirms_it() {
        assertEquals("said", said(Side.IT, session(TODAY.toString(), "3", "The till is slow at noon.")));
        assertFalse(liaisons.learning("Sales").sessions().get(0).confirmed());
        assertEquals("null kept.liaison.error.about", said(Side.IT, about(LiaisonKind.SESSION_CONFIRMED, 1, "")));
        assertEquals("null kept.liaison.error.about", said(Side.BUSINESS, about(LiaisonKind.SESSION_CONFIRMED, 2, "")));
        assertEquals("said", said(Side.BUSINESS, about(LiaisonKind.SESSION_CONFIRMED, 1, "")));
        assertTrue(liaisons.learning("Sales").sessions().get(0).confirmed());
        now = now.plus(Duration.ofHours(1));
        assertEquals("null kept.liaison.error.about", said(Side.BUSINESS, about(LiaisonKind.SESSION_CONFIRMED, 1, "")));
    }

    @Test
    void what_is_no_session_is_refused_with_its_field() {
        String tomorrow = TODAY.plusDays(1).toString();
        assertEquals("day kept.liaison.error.future", said(Side.IT, session(tomorrow, "3", "x")));
        assertEquals("it_people kept.liaison.error.people", said(Side.IT, session(TODAY.toString(), "0", "x")));
        assertEquals("it_people kept.liaison.error.people", said(Side.IT, session(TODAY.toString(), "Ana", "x")));
        assertEquals("lesson kept.liaison.error.words", said(Side.IT, session(TODAY.toString(), "3", " ")));
        assertEquals(
                "session kept.liaison.error.session",
                said(Side.IT, new TypedLiaison("Sales", LiaisonKind.SESSION_HELD, 0, Map.of())));
        assertEquals("question kept.liaison.error.words", said(Side.IT, about(LiaisonKind.ASKED, 0, "")));
    }

    @Test
    void a_question_is_answered_once_by_the_other_side_alone() {
        assertEquals("said", said(Side.BUSINESS, about(LiaisonKind.ASKED, 0, "Why at night?")));
        assertEquals("null kept.liaison.error.about", said(Side.BUSINESS, about(LiaisonKind.ANSWERED, 1, "So.")));
        assertEquals("said", said(Side.IT, about(LiaisonKind.ANSWERED, 1, "Nobody orders then.")));
        assertEquals("null kept.liaison.error.about", said(Side.IT, about(LiaisonKind.ANSWERED, 1, "Other.")));
        assertEquals(
                "Nobody orders then.",
                liaisons.learning("Sales").questions().get(0).answer());
        assertEquals(0, liaisons.learning("Sales").waiting());
    }

    @Test
    void nobody_drowns_the_other_side_in_questions() {
        for (int question = 1; question <= 10; question++) {
            assertEquals("said", said(Side.BUSINESS, about(LiaisonKind.ASKED, 0, "Question " + question)));
        }
        assertEquals("null kept.liaison.error.many", said(Side.BUSINESS, about(LiaisonKind.ASKED, 0, "One more")));
        assertEquals("said", said(Side.IT, about(LiaisonKind.ASKED, 0, "One of the other side")));
        assertEquals("said", said(Side.IT, about(LiaisonKind.ANSWERED, 3, "Answer")));
        assertEquals("said", said(Side.BUSINESS, about(LiaisonKind.ASKED, 0, "One more")));
    }

    @Test
    void boards_count_answers_in_time_by_cohort_as_known_on_the_day() {
        LearningFigures figures = new LearningFigures(store, liaisons, house.capabilities);
        for (int question = 1; question <= 5; question++) {
            assertEquals("said", said(Side.BUSINESS, about(LiaisonKind.ASKED, 0, "Question " + question)));
        }
        now = now.plus(Duration.ofDays(3));
        assertEquals("said", said(Side.IT, about(LiaisonKind.ANSWERED, 1, "Answer")));
        now = now.plus(Duration.ofDays(30));
        assertEquals("said", said(Side.IT, about(LiaisonKind.ANSWERED, 2, "Late")));
        Instant end = now.plusSeconds(1);
        ContextFigure told =
                figures.figures(new KnownBy(TODAY.plusDays(33), false, end)).get(0);
        assertEquals(ContextKind.IT_ANSWERS, told.kind());
        assertEquals(0.2, told.value(), 1e-9);
        assertEquals(5, told.n());
        Instant then = TODAY.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        ContextFigure before =
                figures.figures(new KnownBy(TODAY.plusDays(2), true, then)).get(0);
        assertNull(before.value());
        assertEquals(0, before.n());
        SideAnswers it = liaisons.learning("Sales").answers().get(0);
        assertEquals(3, it.open());
        assertNull(it.medianDays());
    }

    @Test
    void switched_off_nothing_is_taken_and_nobody_is_named() {
        assertEquals("said", said(Side.IT, typed("Analyst", "", TODAY.toString())));
        house.rules.replace(HouseRules.STANDARD.without(Set.of(Capability.LIAISON)), "admin");
        assertEquals("null kept.capability.liaison.off", said(Side.IT, typed("Other", "", TODAY.toString())));
        assertEquals(List.of(), liaisons.roles("Sales"));
        assertNull(liaisons.function("Sales").fold(found -> found, refusal -> null));
    }
}
