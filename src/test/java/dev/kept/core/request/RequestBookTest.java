package dev.kept.core.request;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.request.BusinessRequest.RequestState;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks whom for what, and that one thing becomes of a request. */
class RequestBookTest {
    private static final long SHOP = 10;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-20T09:00:00.123456Z"));
    private final InMemoryRequestStore store = new InMemoryRequestStore();
    private final InMemoryIntakeStore intakes = new InMemoryIntakeStore();
    private final House house = () -> HouseTerms.standard(TOKYO, "instance");
    private final RequestBook book = new RequestBook(store, intakes, house, clock);

    private static final class MovingClock extends Clock {
        private Instant now;

        MovingClock(Instant start) {
            now = start;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    @BeforeEach
    void the_shop_accepts_requests_from_sales() {
        intakes.save(new Intake(SHOP, List.of("Sales"), "10002"), "key-admin");
    }

    private static TypedRequest typed(String id, String need, String day) {
        return new TypedRequest(id, "Sales", "SHOP", need, "  For the\nfair ", day);
    }

    private Answer<BusinessRequest> asked(String id, String need, String day) {
        return book.ask(typed(id, need, day), SHOP, "Sales", "key-vera");
    }

    private BusinessRequest waiting(String id) {
        return given(asked(id, "Prices in francs", "2026-12-18"));
    }

    private static Refusal refused(Answer<?> answer) {
        return answer.fold(
                given -> {
                    throw new AssertionError("Taken: " + given);
                },
                refusal -> refusal);
    }

    @Test
    void what_is_asked_for_is_one_line_with_a_reason_and_a_day() {
        BusinessRequest request = given(asked("request-1", " Prices\nin \u2028 francs ", " 2026-12-18 "));
        assertEquals("Prices in francs", request.terms().need());
        assertEquals("For the\nfair", request.terms().reason());
        assertEquals(LocalDate.of(2026, 12, 18), request.terms().day());
        assertEquals("key-vera", request.terms().actor());
        assertTrue(request.waits());
        assertEquals(List.of(request), store.waiting(SHOP, 9));
    }

    @Test
    void what_cannot_be_asked_for_is_refused_beside_its_field() {
        assertEquals(
                "need", refused(asked("request-1", " \u00a0 ", "2026-12-18")).field());
        assertEquals(
                "need",
                refused(asked("request-1", "x".repeat(201), "2026-12-18")).field());
        assertEquals(
                "need", refused(asked("request-1", "bell\u0007", "2026-12-18")).field());
        assertEquals("date", refused(asked("request-1", "Prices", "next week")).field());
        assertEquals("date", refused(asked("request-1", "Prices", "2026-11-19")).field(), "over in Tokyo");
        TypedRequest long_reason =
                new TypedRequest("request-1", "Sales", "SHOP", "Prices", "y".repeat(1001), "2026-12-18");
        assertEquals(
                "reason",
                refused(book.ask(long_reason, SHOP, "Sales", "key-vera")).field());
        assertEquals("stepId", refused(asked("no", "Prices", "2026-12-18")).field());
        assertEquals(List.of(), store.waiting(SHOP, 9));
    }

    @Test
    void a_project_is_asked_only_by_functions_that_it_accepts_requests_from() {
        Answer<BusinessRequest> finance =
                book.ask(typed("request-1", "Prices", "2026-12-18"), SHOP, "Finance", "key-f");
        assertEquals("kept.requests.error.closed", refused(finance).messageKey());
        Answer<BusinessRequest> elsewhere =
                book.ask(typed("request-1", "Prices", "2026-12-18"), 11, "Sales", "key-vera");
        assertEquals(Kind.CONFLICT, refused(elsewhere).kind());
        given(book.ask(typed("request-1", "Prices", "2026-12-18"), SHOP, " sales", "key-vera"));
    }

    @Test
    void a_request_that_is_sent_again_is_answered_as_it_is_now_and_kept_once() {
        BusinessRequest first = waiting("request-1");
        clock.pass(Duration.ofHours(5));
        intakes.save(new Intake(SHOP, List.of(), "10002"), "key-admin");
        assertEquals(first, given(asked("request-1", "Prices in francs", "2026-12-18")));
        given(book.decline("request-1", "No", "key-pm"));
        assertEquals(
                RequestState.DECLINED,
                given(asked("request-1", "Prices in francs", "2026-12-18")).state());
        Answer<BusinessRequest> others = book.ask(typed("request-1", "Prices", "2026-12-18"), SHOP, "Finance", "key-f");
        assertEquals(Kind.NOT_FOUND, refused(others).kind(), "nobody reads another function's by its id");
        assertEquals(1, store.of("Sales", 9).size());
    }

    @Test
    void one_contact_sends_five_requests_within_a_day() {
        for (int i = 0; i < RequestBook.MOST_A_DAY; i++) {
            waiting("request-" + i);
        }
        assertEquals(
                "kept.requests.error.many",
                refused(asked("request-9", "Prices", "2026-12-18")).messageKey());
        given(book.ask(typed("request-8", "Prices", "2026-12-18"), SHOP, "Sales", "key-else"));
        clock.pass(Duration.ofHours(25));
        waiting("request-9");
    }

    @Test
    void a_request_is_declined_with_a_reason_and_taken_back_no_more() {
        waiting("request-1");
        assertEquals("words", refused(book.decline("request-1", "  ", "key-pm")).field());
        BusinessRequest declined = given(book.decline("request-1", " Not this year ", "key-pm"));
        assertEquals("Not this year", Objects.requireNonNull(declined.end()).words());
        assertEquals(declined, store.find("request-1").orElseThrow());
        assertEquals(
                "kept.requests.error.decided",
                refused(book.takeBack("request-1", "key-vera")).messageKey());
        assertEquals(
                Kind.NOT_FOUND,
                refused(book.decline("request-9", "No", "key-pm")).kind());
    }

    @Test
    void what_was_taken_back_stays_so_and_is_not_taken_up() {
        waiting("request-1");
        BusinessRequest back = given(book.takeBack("request-1", "key-vera"));
        assertEquals(back, given(book.takeBack("request-1", "key-vera")), "sent again");
        assertEquals(
                Kind.CONFLICT,
                refused(book.takeUp("request-1", "key-pm", request -> {
                            throw new AssertionError("Nothing is made of it");
                        }))
                        .kind());
    }

    @Test
    void while_somebody_takes_it_up_nobody_else_decides_it() {
        waiting("request-1");
        BusinessRequest taken = given(book.takeUp("request-1", "key-pm", request -> {
            assertEquals(
                    Kind.CONFLICT,
                    refused(book.takeBack("request-1", "key-vera")).kind());
            assertEquals(
                    Kind.CONFLICT,
                    refused(book.decline("request-1", "No", "key-dev")).kind());
            assertEquals(
                    Kind.CONFLICT,
                    refused(book.takeUp("request-1", "key-dev", other -> Answer.of(2L)))
                            .kind());
            return Answer.of(501L);
        }));
        assertEquals(501L, Objects.requireNonNull(taken.end()).issueId());
        assertEquals(
                RequestState.TAKEN_UP, store.find("request-1").orElseThrow().state());
    }

    @Test
    void what_stops_the_taking_up_leaves_the_request_to_others() {
        waiting("request-1");
        Refusal no = Refusal.of(Kind.CONFLICT, "kept.requests.error.over");
        assertEquals(no, refused(book.takeUp("request-1", "key-pm", request -> Answer.refused(no))));
        assertThrows(
                IllegalStateException.class,
                () -> book.takeUp("request-1", "key-pm", request -> {
                    throw new IllegalStateException("the database is gone");
                }));
        assertNull(store.find("request-1").orElseThrow().end());
        given(book.takeUp("request-1", "key-pm", request -> Answer.of(501L)));
    }

    @Test
    void when_a_node_dies_while_it_takes_it_up_others_can_after_two_minutes() {
        waiting("request-1");
        Instant now = clock.instant();
        assertTrue(store.claim("request-1", now, now.plusSeconds(120)));
        assertEquals(
                Kind.CONFLICT,
                refused(book.decline("request-1", "No", "key-pm")).kind());
        clock.pass(Duration.ofMinutes(3));
        given(book.decline("request-1", "No", "key-pm"));
    }

    @Test
    void days_are_counted_where_the_function_is() {
        BusinessRequest request = waiting("request-1");
        assertEquals(0, book.waited(request));
        clock.pass(Duration.ofHours(7));
        assertEquals(1, book.waited(request), "it is the next day in Tokyo");
        assertTrue(book.timely(request));
        clock.pass(Duration.ofDays(28));
        assertEquals(29, book.waited(request));
        assertEquals(false, book.timely(request));
    }
}
