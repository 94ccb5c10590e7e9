package dev.kept.jira.contact;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Answer;
import dev.kept.core.commitment.Step;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.continuity.ContinuityFigures;
import dev.kept.core.continuity.InMemoryContactTracks;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.guide.Guides;
import dev.kept.core.guide.InMemoryGuideStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.liaison.InMemoryLiaisonStore;
import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.InMemoryPulseStore;
import dev.kept.core.pulse.Pulses;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.core.request.InMemoryRequestStore;
import dev.kept.core.sheet.SheetGoals;
import dev.kept.core.sheet.Sheets;
import dev.kept.core.sheet.Sheets.SheetContacts;
import dev.kept.jira.FakeJira;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may speak for IT and who for a function, and what is written down when they hand over. */
class JiraLiaisonsTest {

    private static final ContactReader SALES = new ContactReader("sales", Locale.ENGLISH);

    private final FakeJira jira = new FakeJira();
    private final Capabilities capabilities = new Capabilities(jira.rules);
    private final ContactVoices voices = new ContactVoices(jira.functions, RankingHouse.contacts(), capabilities);
    private final SheetReaders readers = new SheetReaders(jira.viewers(), voices, jira.access());
    private final Liaisons liaisons = new Liaisons(
            new InMemoryLiaisonStore(), jira.functions, new InMemoryPulseStore(), jira.house, capabilities, jira.clock);
    private final JiraLiaisons asked = new JiraLiaisons(
            liaisons,
            voices,
            readers,
            new JiraSheets(
                    new Sheets(
                            new Guides(new InMemoryGuideStore(), jira.functions, jira.house, capabilities, jira.clock),
                            new SheetGoals(new InMemoryGoalStore(), capabilities),
                            new Pulses(
                                    new InMemoryPulseStore(),
                                    jira.functions,
                                    new InMemoryOneAtATime(),
                                    round -> List.of(),
                                    capabilities,
                                    jira.clock),
                            new InMemoryRequestStore(),
                            new SheetContacts(
                                    liaisons, new ContinuityFigures(new InMemoryContactTracks(), capabilities))),
                    jira.functions,
                    new InMemoryListing(jira.ledger),
                    readers,
                    jira.house,
                    jira.clock),
            new DecidedPromises(
                    jira.book, jira.access(), jira.issueFields(), new SheetGoals(jira.goals, capabilities), readers));

    @BeforeEach
    void two_functions() {
        for (String name : List.of("Sales", "Finance")) {
            String contact = name.toLowerCase(Locale.ROOT);
            jira.functions.save(
                    new BusinessFunction(name, null, null, List.of(contact), Map.of(contact, contact), Rhythm.PRESET));
        }
    }

    private static TypedLiaison typed(String function, String role) {
        return new TypedLiaison(
                function,
                LiaisonKind.HAND_OVER,
                0,
                Map.of(LiaisonField.ROLE, role, LiaisonField.FROM, FakeJira.TODAY.toString()));
    }

    private static String refused(Answer<LiaisonPage> answer) {
        return answer.fold(given -> "given", refusal -> refusal.messageKey());
    }

    @Test
    void contacts_speak_for_their_function_and_read_no_other() {
        assertEquals(
                Side.BUSINESS,
                asked.pages(SALES, "sales").fold(pages -> pages.get(0).speaks(), no -> null));
        assertEquals(List.of(), asked.pages(SALES, "Finance").fold(pages -> pages, no -> null));
        assertEquals("given", refused(asked.take(SALES, typed("Sales", "Head of sales"))));
        assertEquals("kept.function_guide.none", refused(asked.take(SALES, typed("Finance", "Ours"))));
    }

    @Test
    void whoever_leads_a_project_or_administers_speaks_for_it_and_nobody_else() {
        assertEquals("kept.liaison.error.not_for_it", refused(asked.say(typed("Sales", "Analyst"))));
        assertNull(asked.page("Sales").fold(LiaisonPage::speaks, no -> Side.BUSINESS));
        jira.user = "u-lead";
        assertEquals("given", refused(asked.say(typed("Sales", "Analyst"))));
        jira.user = "u-admin";
        jira.administrators.add("u-admin");
        assertEquals("given", refused(asked.say(typed("Sales", "Other analyst"))));
        assertEquals("kept.function_guide.none", refused(asked.say(typed("Nobody", "Analyst"))));
    }

    @Test
    void a_contact_of_the_function_does_not_speak_for_it_to_it() {
        jira.user = "u-lead";
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("u-lead")));
        assertEquals("kept.liaison.error.not_for_it", refused(asked.say(typed("Sales", "Analyst"))));
        assertEquals("given", refused(asked.say(typed("Finance", "Analyst"))));
    }

    @Test
    void nor_does_one_who_is_a_contact_under_a_log_in_in_confluence() {
        jira.user = "u-lead";
        String address = "head.of.sales@example.com";
        jira.functions.save(
                new BusinessFunction("Sales", null, null, List.of(address), Map.of(address, "U-Lead"), Rhythm.PRESET));
        assertEquals("kept.liaison.error.not_for_it", refused(asked.say(typed("Sales", "Analyst"))));
    }

    @Test
    void what_is_open_is_written_down_but_not_what_is_hidden() {
        ActorMark pm = ActorMark.of("u-pm");
        for (long issue = 1; issue <= 2; issue++) {
            jira.addIssue(issue);
            jira.book.make(
                    new IssueRef(issue, 10, issue == 2),
                    new CommitmentTerms("Sales", FakeJira.TODAY.plusDays(7), 2, Side.IT),
                    pm);
        }
        asked.take(SALES, typed("Sales", "Head of sales"));
        jira.user = "u-lead";
        LiaisonPage page = asked.page("Sales").fold(given -> given, no -> null);
        assertEquals(1, page.handOvers().get(0).taken().list().open());
        assertEquals(1, page.list().open());
    }

    private Commitment promised(long issue, String requester, boolean warned) {
        ActorMark pm = ActorMark.of("u-pm");
        jira.addIssue(issue);
        Commitment made = given(jira.book.make(
                new IssueRef(issue, 10, false),
                new CommitmentTerms(requester, FakeJira.TODAY.plusDays(7), 2, Side.IT),
                pm));
        return warned ? given(jira.book.take(made.id(), new Step.Warn(null, "The printer is broken."), pm)) : made;
    }

    private static TypedLiaison decision(String key) {
        return new TypedLiaison(
                "Sales",
                LiaisonKind.DECISION,
                0,
                Map.of(
                        LiaisonField.ISSUE, key,
                        LiaisonField.DAY, FakeJira.TODAY.toString(),
                        LiaisonField.MATTER, "Wait or start?",
                        LiaisonField.OPTIONS, "Wait = late = calm\nStart = half = nights",
                        LiaisonField.CHOSEN, "1",
                        LiaisonField.CRITERION, "Calm first."));
    }

    @Test
    void both_sides_record_decisions_about_promises_of_the_function_that_were_warned_of() {
        promised(1, "Sales", true);
        promised(2, "Sales", false);
        promised(3, "Finance", true);
        jira.user = "u-lead";
        assertEquals("kept.decision.error.quiet", refused(asked.say(decision("SHOP-2"))));
        assertEquals("kept.decision.error.issue", refused(asked.say(decision("SHOP-3"))));
        assertEquals("kept.decision.error.issue", refused(asked.say(decision("SHOP-9"))));
        assertEquals("kept.decision.error.issue", refused(asked.take(SALES, decision("SHOP-3"))));
        LiaisonPage page = given(asked.say(decision("SHOP-1")));
        assertEquals("SHOP-1", page.decisions().get(0).issueKey());
        assertEquals(Side.IT, page.decisions().get(0).decision().side());
        LiaisonPage told = given(asked.take(SALES, decision("SHOP-1")));
        assertEquals(Side.BUSINESS, told.decisions().get(0).decision().side());
    }

    @Test
    void a_decision_is_told_to_whoever_may_see_the_issue_and_about_a_hidden_one_to_nobody() {
        promised(1, "Sales", true);
        jira.user = "u-lead";
        given(asked.say(decision("SHOP-1")));
        jira.issues.get(1L).level = 1L;
        assertEquals(List.of(), given(asked.pages(SALES, "Sales")).get(0).decisions());
        assertEquals("kept.decision.error.issue", refused(asked.say(decision("SHOP-1"))));
        jira.issues.get(1L).level = null;
        assertEquals(1, given(asked.pages(SALES, "Sales")).get(0).decisions().size());
        jira.shutOut.add("u-lead");
        assertEquals(List.of(), given(asked.page("Sales")).decisions());
        assertEquals("kept.decision.error.issue", refused(asked.say(decision("SHOP-1"))));
    }

    @Test
    void nobody_confirms_a_decision_that_they_may_not_read() {
        promised(1, "Sales", true);
        jira.user = "u-lead";
        int number = given(asked.say(decision("SHOP-1")))
                .decisions()
                .get(0)
                .decision()
                .number();
        TypedLiaison confirmed = new TypedLiaison("Sales", LiaisonKind.DECISION_CONFIRMED, number, Map.of());
        jira.issues.get(1L).level = 1L;
        assertEquals("kept.liaison.error.about", refused(asked.take(SALES, confirmed)));
        jira.issues.get(1L).level = null;
        assertEquals(
                FakeJira.TODAY,
                given(asked.take(SALES, confirmed))
                        .decisions()
                        .get(0)
                        .decision()
                        .confirmedOn());
    }

    @Test
    void the_criteria_of_the_goals_that_the_issue_serves_are_quoted() {
        promised(1, "Sales", true);
        GoalWording wording = new GoalWording(
                "Next-day delivery", "", GoalAim.ACHIEVE, "9 of 10 orders\narrive.", GoalWording.Sponsors.NONE, null);
        jira.goals.save(new Goal("NEXT-DAY", wording, GoalPlace.ORGANISATION, null, true), List.of());
        DecidedPromises decided = new DecidedPromises(
                jira.book, jira.access(), jira.issueFields(), new SheetGoals(jira.goals, capabilities), readers);
        BusinessFunction sales = jira.functions.find("Sales").orElseThrow();
        assertEquals(List.of(), given(decided.named(sales, "SHOP-1")).criteria());
        GoalWording margin =
                new GoalWording("Margin", "", GoalAim.ACHIEVE, "Above 12 %.", GoalWording.Sponsors.NONE, null);
        jira.goals.save(
                new Goal("MARGIN", margin, new GoalPlace(GoalPlace.GoalLevel.FUNCTION, "Finance", null), null, true),
                List.of());
        jira.goals.save(new Goal("OVER", wording, GoalPlace.ORGANISATION, null, false), List.of());
        jira.values.put("cf_goals:1", "MARGIN, NEXT-DAY, OVER, GONE");
        assertEquals(
                List.of("Next-day delivery: 9 of 10 orders arrive."),
                given(decided.named(sales, "SHOP-1")).criteria());
    }
}
