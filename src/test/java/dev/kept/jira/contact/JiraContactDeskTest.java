package dev.kept.jira.contact;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kept.core.Answer;
import dev.kept.core.consent.Contacts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.request.InMemoryIntakeStore;
import dev.kept.core.request.InMemoryRequestStore;
import dev.kept.core.request.Intake;
import dev.kept.core.request.RequestBook;
import dev.kept.core.request.RequestDesk;
import dev.kept.core.request.RequestDesk.RequestPlace;
import dev.kept.core.request.ShownRequest;
import dev.kept.core.request.TypedRequest;
import dev.kept.jira.FakeJira;
import dev.kept.testing.BundledTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contacts read of their function's requests, and nobody of another's. */
class JiraContactDeskTest {

    private static final ContactReader VERA = new ContactReader("vera", Locale.ENGLISH);
    private static final ContactReader FRED = new ContactReader("fred", Locale.GERMAN);
    private static final ContactReader STRANGER = new ContactReader("mallory", Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final FakeJira jira = new FakeJira();
    private final InMemoryRequestStore store = new InMemoryRequestStore();
    private final InMemoryIntakeStore intakes = new InMemoryIntakeStore();
    private final RequestBook book = new RequestBook(store, intakes, jira.house, jira.clock);
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
    private final JiraContactDesk desk = new JiraContactDesk(
            book,
            new ContactVoices(jira.functions, contacts, new Capabilities(jira.rules)),
            jira.access(),
            jira.book,
            language -> language.getLanguage().equals("de") ? BundledTexts.german() : BundledTexts.english());

    @BeforeEach
    void the_shop_accepts_requests_from_sales() {
        jira.addIssue(1);
        jira.functions.save(
                new BusinessFunction("Sales", null, null, List.of("boss"), Map.of("boss", "vera"), Rhythm.PRESET));
        jira.functions.save(
                new BusinessFunction("Finance", null, null, List.of("money"), Map.of("money", "fred"), Rhythm.PRESET));
        intakes.save(new Intake(10, List.of("Sales"), "3"), "admin");
        intakes.save(new Intake(999, List.of("Sales"), "3"), "admin");
    }

    private static TypedRequest typed(String function, String project) {
        return new TypedRequest("request-1", function, project, "Prices in francs", null, DAY.toString());
    }

    private ShownRequest only() {
        List<ShownRequest> requests = desk.desk(VERA).requests();
        assertEquals(1, requests.size());
        return requests.get(0);
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "taken", refused -> refused.messageKey());
    }

    @Test
    void a_contact_asks_the_projects_that_accept_it_and_nobody_else_does() {
        assertEquals(
                List.of("SHOP"),
                desk.desk(VERA).places().stream().map(RequestPlace::project).toList(),
                "a project that is gone cannot be asked");
        assertEquals(List.of(), desk.desk(FRED).places());
        assertEquals(RequestDesk.NONE, desk.desk(STRANGER));
        assertEquals("kept.requests.error.nowhere", refusal(desk.ask(STRANGER, typed("Sales", "SHOP"))));
        assertEquals("kept.requests.error.nowhere", refusal(desk.ask(FRED, typed("Sales", "SHOP"))));
        assertEquals("kept.requests.error.nowhere", refusal(desk.ask(VERA, typed("Sales", "NONE"))));
        assertEquals("kept.requests.error.closed", refusal(desk.ask(FRED, typed("Finance", "SHOP"))));
        ShownRequest asked = given(desk.ask(VERA, typed(" sales", "shop")));
        assertEquals("Sales", asked.function());
        assertEquals("u-boss", store.find("request-1").orElseThrow().terms().actor());
        assertEquals(List.of(), desk.desk(FRED).requests(), "another function's");
    }

    @Test
    void it_says_how_long_a_request_waits_and_what_became_of_it() {
        given(desk.ask(VERA, typed("Sales", "SHOP")));
        assertEquals("Sent today, not answered yet.", only().state());
        jira.clock.set(FakeJira.TODAY.plusDays(1));
        assertEquals("Waiting for an answer for 1 day.", only().state());
        jira.clock.set(FakeJira.TODAY.plusDays(4));
        assertEquals("Waiting for an answer for 4 days.", only().state());
        given(book.decline("request-1", "Not this year", "key-pm"));
        assertEquals("IT declined this, for this reason:", only().state());
        assertEquals("Not this year", only().words());
        assertFalse(only().open());
        assertEquals("kept.requests.error.decided", refusal(desk.takeBack(VERA, "request-1")));
    }

    @Test
    void what_was_taken_up_reads_like_the_commitment_and_a_hidden_issue_is_not_named() {
        given(desk.ask(VERA, typed("Sales", "SHOP")));
        given(book.takeUp("request-1", "key-pm", request -> Answer.of(1L)));
        assertEquals("IT took this up as SHOP-1.", only().state());
        given(jira.book.make(
                new IssueRef(1, 10, false), new CommitmentTerms("Sales", DAY, 1, Side.IT), ActorMark.of("key-pm")));
        assertEquals("IT took this up as SHOP-1. IT promised Sales this by March 9, 2026.", only().state());
        jira.issues.get(1L).level = 7L;
        assertEquals("IT took this up.", only().state());
    }

    @Test
    void only_its_own_function_takes_a_request_back() {
        given(desk.ask(VERA, typed("Sales", "SHOP")));
        assertEquals("kept.requests.error.none", refusal(desk.takeBack(FRED, "request-1")));
        assertEquals("kept.requests.error.none", refusal(desk.takeBack(VERA, "request-9")));
        assertEquals("Taken back.", given(desk.takeBack(VERA, "request-1")).state());
        assertEquals("Taken back.", given(desk.takeBack(VERA, "request-1")).state(), "sent again");
    }
}
