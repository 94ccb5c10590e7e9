package dev.kept.jira.contact;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Step;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.continuity.ContinuityFigures;
import dev.kept.core.continuity.InMemoryContactTracks;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.guide.Guides;
import dev.kept.core.guide.InMemoryGuideStore;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.liaison.InMemoryLiaisonStore;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.InMemoryPulseStore;
import dev.kept.core.pulse.Pulses;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestTerms;
import dev.kept.core.request.InMemoryRequestStore;
import dev.kept.core.sheet.FunctionSheet;
import dev.kept.core.sheet.FunctionSheet.SheetGroup;
import dev.kept.core.sheet.FunctionSheet.SheetPromise;
import dev.kept.core.sheet.SheetGoals;
import dev.kept.core.sheet.Sheets;
import dev.kept.core.sheet.Sheets.SheetContacts;
import dev.kept.jira.FakeJira;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on the page of a function for a contact of it and for somebody in Jira, and what for nobody. */
class JiraSheetsTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(7);
    private static final ActorMark PM = ActorMark.of("u-pm");
    private static final ContactReader SALES = new ContactReader("sales", Locale.ENGLISH);

    private final FakeJira jira = new FakeJira();
    private final Capabilities capabilities = new Capabilities(jira.rules);
    private final InMemoryRequestStore requests = new InMemoryRequestStore();
    private final Guides guides =
            new Guides(new InMemoryGuideStore(), jira.functions, jira.house, capabilities, jira.clock);
    private final JiraSheets sheets = new JiraSheets(
            new Sheets(
                    guides,
                    new SheetGoals(new InMemoryGoalStore(), capabilities),
                    new Pulses(
                            new InMemoryPulseStore(),
                            jira.functions,
                            new InMemoryOneAtATime(),
                            round -> List.of(),
                            capabilities,
                            jira.clock),
                    requests,
                    new SheetContacts(
                            new Liaisons(
                                    new InMemoryLiaisonStore(),
                                    jira.functions,
                                    new InMemoryPulseStore(),
                                    jira.house,
                                    capabilities,
                                    jira.clock),
                            new ContinuityFigures(new InMemoryContactTracks(), capabilities))),
            jira.functions,
            new InMemoryListing(jira.ledger),
            new SheetReaders(
                    jira.viewers(),
                    new ContactVoices(jira.functions, RankingHouse.contacts(), capabilities),
                    jira.access()),
            jira.house,
            jira.clock);

    @BeforeEach
    void two_functions_and_some_issues() {
        for (long issue = 1; issue <= 6; issue++) {
            jira.addIssue(issue);
        }
        for (String name : List.of("Sales", "Finance")) {
            String contact = name.toLowerCase(Locale.ROOT);
            jira.functions.save(
                    new BusinessFunction(name, null, null, List.of(contact), Map.of(contact, contact), Rhythm.PRESET));
        }
    }

    private Commitment made(long issue, String requester, LocalDate due, boolean hidden) {
        return given(
                jira.book.make(new IssueRef(issue, 10, hidden), new CommitmentTerms(requester, due, 2, Side.IT), PM));
    }

    private FunctionSheet toSales() {
        return given(sheets.sheets(SALES, "sales")).get(0);
    }

    private static List<String> rows(FunctionSheet sheet, SheetGroup group) {
        return sheet.promises().stream()
                .filter(one -> one.group() == group)
                .map(SheetPromise::issueKey)
                .toList();
    }

    @Test
    void promises_stand_by_what_they_need() {
        made(1, "Sales", DUE, false);
        Commitment warned = made(2, "Sales", DUE.plusDays(1), false);
        given(jira.book.take(warned.id(), new Step.Warn(null, "The printer is broken."), PM));
        Commitment done = made(3, "Sales", DUE.plusDays(2), false);
        given(jira.book.take(done.id(), new Step.Deliver(), PM));
        given(jira.book.offer(new IssueRef(4, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), Side.IT, PM));
        made(5, "Finance", DUE, false);
        FunctionSheet sheet = toSales();
        assertEquals(List.of("SHOP-4"), rows(sheet, SheetGroup.WAITING));
        assertEquals(List.of("SHOP-2"), rows(sheet, SheetGroup.IN_DANGER));
        assertEquals(List.of("SHOP-1"), rows(sheet, SheetGroup.NEXT));
        assertEquals(List.of("SHOP-3"), rows(sheet, SheetGroup.KEPT));
        assertEquals(
                List.of(Side.BUSINESS),
                sheet.promises().stream()
                        .filter(one -> one.group() == SheetGroup.WAITING)
                        .map(SheetPromise::awaited)
                        .toList());
    }

    @Test
    void what_a_security_level_hides_and_what_is_promised_to_others_is_on_nobodys_page() {
        made(1, "Sales", DUE, true);
        assertEquals(List.of(), toSales().promises());
        assertEquals(List.of(), given(sheets.sheets(SALES, "Finance")));
        assertEquals(List.of(), given(sheets.sheets(new ContactReader("mallory", Locale.ENGLISH), "Sales")));
    }

    @Test
    void somebody_in_jira_reads_of_issues_that_they_may_see() {
        made(1, "Sales", DUE, false);
        assertEquals(List.of("SHOP-1"), rows(given(sheets.sheet("SALES")), SheetGroup.NEXT));
        jira.shutOut.add(jira.user);
        assertEquals(List.of(), given(sheets.sheet("Sales")).promises());
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                ((Answer.Refused<FunctionSheet>) sheets.sheet("Nobody"))
                        .refusal()
                        .kind());
    }

    @Test
    void people_are_counted_and_roles_are_named() {
        given(guides.take(new TypedChange("Sales", 0, GuideHouse.typed("Returns", "", "Head of sales"), true)));
        requests.add(new BusinessRequest(
                "r-1",
                new RequestTerms(10, "Sales", "Vouchers", null, DUE, "u-sales"),
                Instant.EPOCH,
                BusinessRequest.RequestState.WAITING,
                null));
        FunctionSheet sheet = toSales();
        assertEquals("Head of sales", sheet.sides().owner());
        assertEquals(1, sheet.sides().contacts());
        assertEquals(1, sheet.asked());
        assertEquals(FakeJira.TODAY, sheet.guide().reviewedOn());
        assertEquals(List.of(), sheet.felt());
    }

    @Test
    void what_is_switched_off_is_not_on_the_page() {
        jira.rules.replace(HouseRules.STANDARD.without(Set.of(Capability.FUNCTION_GUIDES)), "admin");
        assertNull(toSales().guide());
    }
}
