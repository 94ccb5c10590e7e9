package dev.kept.jira.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.continuity.ContinuityFigures;
import dev.kept.core.continuity.InMemoryContactTracks;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.guide.Guides;
import dev.kept.core.guide.InMemoryGuideStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.ActorMark;
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
                            new InMemoryGoalStore(),
                            new Pulses(
                                    new InMemoryPulseStore(),
                                    jira.functions,
                                    new InMemoryOneAtATime(),
                                    round -> List.of(),
                                    capabilities,
                                    jira.clock),
                            new InMemoryRequestStore(),
                            new SheetContacts(
                                    liaisons, new ContinuityFigures(new InMemoryContactTracks(), capabilities)),
                            capabilities),
                    jira.functions,
                    new InMemoryListing(jira.ledger),
                    readers,
                    jira.house,
                    jira.clock));

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
}
