package dev.kept.jira.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.consent.Contacts;
import dev.kept.core.contact.ContactGoal;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.Rhythm;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.jira.FakeJira;
import dev.kept.testing.BundledTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contact confirms goals of its function and of everybody for the business side, and no others. */
class JiraContactGoalsTest {

    private static final ContactReader VERA = new ContactReader("vera", Locale.ENGLISH);
    private static final ContactReader FRED = new ContactReader("fred", Locale.GERMAN);
    private static final ContactReader STRANGER = new ContactReader("mallory", Locale.ENGLISH);

    private final FakeJira jira = new FakeJira();
    private final GoalBook book = new GoalBook(jira.goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, jira.clock);
    private final Contacts contacts = new Contacts() {
        @Override
        public Optional<String> address(String contact) {
            return Optional.of(contact + "@shop.example");
        }

        @Override
        public String actor(String contact) {
            return "u-" + contact;
        }
    };
    private final JiraContactGoals goals = new JiraContactGoals(
            jira.goals,
            book,
            new ContactVoices(jira.functions, contacts, new Capabilities(jira.rules)),
            language -> language.getLanguage().equals("de") ? BundledTexts.german() : BundledTexts.english(),
            jira.clock);

    @BeforeEach
    void sales_and_finance_have_contacts_and_goals() {
        jira.functions.save(
                new BusinessFunction("Sales", null, null, List.of("boss"), Map.of("boss", "vera"), Rhythm.PRESET));
        jira.functions.save(
                new BusinessFunction("Finance", null, null, List.of("money"), Map.of("money", "fred"), Rhythm.PRESET));
        book.save(new Goal("ALL", "For all", null), "admin");
        GoalWording wording = new Goal("X", "Books", null).wording();
        book.save(new Goal("BOOKS", wording, new GoalPlace(GoalLevel.FUNCTION, "Finance", null), null, true), "admin");
        book.save(new Goal("OVER", wording, GoalPlace.ORGANISATION, null, false), "admin");
    }

    private List<String> keys(ContactReader reader) {
        return goals.goals(reader).stream().map(ContactGoal::key).toList();
    }

    private Answer<ContactGoal> say(ContactReader reader, String key, GoalDeed deed) {
        return goals.say(reader, new GoalSaying(key, 1, deed, "step-" + key + deed.ordinal()));
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "taken", refused -> refused.messageKey());
    }

    @Test
    void each_sees_the_open_goals_that_are_theirs_to_confirm() {
        assertEquals(List.of("ALL"), keys(VERA));
        assertEquals(List.of("ALL", "BOOKS"), keys(FRED));
        assertEquals(List.of(), keys(STRANGER));
        assertEquals(
                "Noch von keiner Seite best\u00e4tigt", goals.goals(FRED).get(0).state());
    }

    @Test
    void their_word_is_the_answer_of_the_business_side() {
        assertEquals("taken", refusal(say(VERA, "ALL", GoalDeed.CONFIRM_GOAL)));
        var confirmed = book.history("ALL").confirmed(Side.BUSINESS).orElseThrow();
        assertEquals(Word.ANSWERED, confirmed.word());
        assertEquals("u-boss", confirmed.actor());
        ContactGoal shown = goals.goals(FRED).get(0);
        assertEquals(GoalDeed.WITHDRAW_GOAL, shown.deed());
        assertEquals("taken", refusal(say(FRED, "ALL", GoalDeed.WITHDRAW_GOAL)));
        assertTrue(book.history("ALL").confirmed(Side.BUSINESS).isEmpty());
    }

    @Test
    void a_goal_of_another_function_is_none_and_a_stranger_has_none() {
        assertEquals("kept.contact.goal.none", refusal(say(VERA, "BOOKS", GoalDeed.CONFIRM_GOAL)));
        assertEquals("kept.contact.goal.none", refusal(say(STRANGER, "ALL", GoalDeed.CONFIRM_GOAL)));
        assertEquals("kept.contact.goal.none", refusal(say(VERA, "NONE", GoalDeed.CONFIRM_GOAL)));
        assertTrue(book.history("BOOKS").confirmed(Side.BUSINESS).isEmpty());
    }

    @Test
    void who_confirmed_for_it_is_told_that_somebody_else_has_to_answer() {
        book.say(new GoalSaying("ALL", 1, GoalDeed.CONFIRM_GOAL, null), Side.IT, "u-boss");
        ContactGoal own = goals.goals(VERA).get(0);
        assertNull(own.deed());
        assertTrue(own.consequence().startsWith("You confirmed this goal for the other side"), own.consequence());
        assertEquals("kept.goals.error.both_sides", refusal(say(VERA, "ALL", GoalDeed.CONFIRM_GOAL)));
        assertEquals("taken", refusal(say(FRED, "ALL", GoalDeed.CONFIRM_GOAL)));
    }
}
