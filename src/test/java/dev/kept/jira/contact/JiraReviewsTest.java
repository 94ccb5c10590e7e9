package dev.kept.jira.contact;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.liaison.InMemoryLiaisonStore;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.InMemoryPulseStore;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.core.request.InMemoryRequestStore;
import dev.kept.core.review.ReviewAgenda;
import dev.kept.core.review.ReviewAsked;
import dev.kept.core.review.Reviews;
import dev.kept.core.sheet.SheetGoals;
import dev.kept.jira.FakeJira;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads which agenda. */
class JiraReviewsTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(7);
    private static final ContactReader SALES = new ContactReader("sales", Locale.ENGLISH);

    private final FakeJira jira = new FakeJira();
    private final Capabilities capabilities = new Capabilities(jira.rules);
    private final Liaisons liaisons = new Liaisons(
            new InMemoryLiaisonStore(), jira.functions, new InMemoryPulseStore(), jira.house, capabilities, jira.clock);
    private final JiraReviews reviews = new JiraReviews(
            new Reviews(new SheetGoals(jira.goals, capabilities), new InMemoryRequestStore(), liaisons),
            jira.functions,
            new InMemoryListing(jira.ledger),
            new SheetReaders(
                    jira.viewers(),
                    new ContactVoices(jira.functions, RankingHouse.contacts(), capabilities),
                    jira.access()),
            jira.house,
            jira.clock);

    @BeforeEach
    void promises_to_two_functions() {
        for (String name : List.of("Sales", "Finance")) {
            String contact = name.toLowerCase(Locale.ROOT);
            jira.functions.save(
                    new BusinessFunction(name, null, null, List.of(contact), Map.of(contact, contact), Rhythm.PRESET));
        }
        made(1, "Sales", false);
        made(2, "Sales", true);
        made(3, "Finance", false);
    }

    private void made(long issue, String requester, boolean hidden) {
        jira.addIssue(issue);
        given(jira.book.make(
                new IssueRef(issue, 10, hidden),
                new CommitmentTerms(requester, DUE, 2, Side.IT),
                ActorMark.of("u-pm")));
    }

    private static ReviewAsked of(String function, String... projects) {
        return new ReviewAsked(function, List.of(projects), null);
    }

    private static List<String> keys(ReviewAgenda agenda) {
        return agenda.promises().stream().map(one -> one.issueKey()).toList();
    }

    private static Refusal.Kind refused(Answer<ReviewAgenda> answer) {
        return ((Answer.Refused<ReviewAgenda>) answer).refusal().kind();
    }

    @Test
    void a_contact_reads_the_agenda_of_the_function_and_of_no_other() {
        ReviewAgenda agenda = given(reviews.agendas(SALES, of("sales"))).get(0);
        assertEquals("Sales", agenda.function());
        assertEquals(List.of("SHOP-1"), keys(agenda), "what a security level hides is on nobody's");
        assertEquals(List.of(), given(reviews.agendas(SALES, of("Finance"))));
        assertEquals(List.of(), given(reviews.agendas(new ContactReader("mallory", Locale.ENGLISH), of("Sales"))));
    }

    @Test
    void somebody_in_jira_reads_of_issues_that_they_may_see() {
        assertEquals(List.of("SHOP-1"), keys(given(reviews.agenda(of("SALES")))));
        jira.shutOut.add(jira.user);
        assertEquals(List.of(), keys(given(reviews.agenda(of("Sales")))));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(reviews.agenda(of("Nobody"))));
        jira.user = null;
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, refused(reviews.agenda(of("Sales"))));
    }

    @Test
    void projects_narrow_it_in_any_case_of_their_keys() {
        assertEquals(List.of(), keys(given(reviews.agenda(of("Sales", "shop")))), "as if it was not there");
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        assertEquals(List.of("SHOP-1"), keys(given(reviews.agenda(of("Sales", "shop", "NONE")))));
        assertEquals(List.of(), keys(given(reviews.agenda(of("Sales", "NONE")))));
    }

    @Test
    void the_day_of_the_last_review_is_checked_for_both() {
        ReviewAsked early = new ReviewAsked("Sales", List.of(), FakeJira.TODAY.minusYears(2));
        assertEquals(Refusal.Kind.INVALID, refused(reviews.agenda(early)));
        assertEquals(
                Refusal.Kind.INVALID,
                ((Answer.Refused<List<ReviewAgenda>>) reviews.agendas(SALES, early))
                        .refusal()
                        .kind());
    }
}
