package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.BusinessRequest.RequestState;
import dev.kept.core.request.BusinessRequest.RequestTerms;
import dev.kept.core.request.RequestStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of requests must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class RequestStoreContract {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final Instant LATER = NOON.plusSeconds(120);

    /** The store under test; the same one however often it is asked for. */
    protected abstract RequestStore requests();

    private static BusinessRequest request(String id, long project, String function, String actor, Instant at) {
        RequestTerms terms = new RequestTerms(
                project,
                function,
                "Prices in francs \u2013 f\u00fcr B\u00e4rn",
                id.endsWith("0") ? null : "Because\nof the <fair>",
                LocalDate.of(2026, 12, 18),
                actor);
        return new BusinessRequest(id, terms, at, RequestState.WAITING, null);
    }

    private BusinessRequest added(String id, long project, String function, Instant at) {
        BusinessRequest request = request(id, project, function, "key-v\u00e9ra", at);
        assertTrue(requests().add(request));
        return request;
    }

    @Test
    void a_request_comes_back_as_it_was_and_is_kept_once() {
        BusinessRequest bare = added("request-0", 10, "B\u00fcro & Co", NOON);
        BusinessRequest reasoned = added("request-1", 10, "Sales", NOON);
        assertEquals(Optional.of(bare), requests().find("request-0"));
        assertEquals(Optional.of(reasoned), requests().find("request-1"));
        assertFalse(requests().add(request("request-1", 99, "Finance", "key-else", LATER)));
        assertEquals(Optional.of(reasoned), requests().find("request-1"));
        assertEquals(Optional.empty(), requests().find("request-9"));
    }

    @Test
    void a_project_reads_what_waits_the_oldest_first_and_what_ended_the_latest_first() {
        BusinessRequest second = added("request-2", 10, "Sales", LATER);
        BusinessRequest first = added("request-1", 10, "Finance", NOON);
        added("request-3", 11, "Sales", NOON);
        assertEquals(List.of(first, second), requests().waiting(10, 9));
        assertEquals(List.of(first), requests().waiting(10, 1));
        assertEquals(List.of(), requests().ended(10, 9));
        decline(first);
        decline(second);
        assertEquals(List.of(), requests().waiting(10, 9));
        assertEquals(
                List.of("request-2", "request-1"),
                requests().ended(10, 9).stream().map(BusinessRequest::id).toList());
    }

    private void decline(BusinessRequest request) {
        assertTrue(requests().claim(request.id(), NOON, LATER));
        assertTrue(requests().end(request.id(), LATER, RequestState.DECLINED, declined()));
    }

    private static RequestEnd declined() {
        return new RequestEnd(LATER, "key-pm", "Not this year,\nsorry", null);
    }

    @Test
    void a_function_is_found_by_any_spelling_of_its_name_and_by_no_other() {
        BusinessRequest ours = added("request-1", 10, "B\u00fcro", NOON);
        added("request-2", 10, "Buro", NOON);
        BusinessRequest later = added("request-3", 11, "B\u00fcro", LATER);
        assertEquals(List.of(later, ours), requests().of("  b\u00dcRO ", 9));
        assertEquals(List.of(later), requests().of("B\u00fcro", 1));
        assertEquals(List.of(), requests().of("Sales", 9));
    }

    @Test
    void what_somebody_has_sent_since_then_is_counted() {
        added("request-1", 10, "Sales", NOON);
        added("request-2", 11, "Finance", LATER);
        requests().add(request("request-3", 10, "Sales", "key-else", LATER));
        assertEquals(2, requests().sent("key-v\u00e9ra", NOON));
        assertEquals(1, requests().sent("key-v\u00e9ra", LATER));
        assertEquals(0, requests().sent("key-v\u00e9ra", LATER.plusMillis(1)));
    }

    @Test
    void one_decides_at_a_time_and_another_once_the_claim_is_over_or_given_back() {
        added("request-1", 10, "Sales", NOON);
        assertTrue(requests().claim("request-1", NOON, LATER));
        assertFalse(requests().claim("request-1", NOON.plusSeconds(1), LATER.plusSeconds(1)));
        requests().release("request-1", LATER.plusSeconds(1));
        assertFalse(
                requests().claim("request-1", NOON.plusSeconds(1), LATER.plusSeconds(1)), "not theirs to give back");
        requests().release("request-1", LATER);
        assertTrue(requests().claim("request-1", NOON.plusSeconds(1), LATER));
        assertTrue(requests().claim("request-1", LATER, LATER.plusSeconds(9)), "the first one died");
        assertFalse(requests().end("request-1", LATER, RequestState.DECLINED, declined()), "too late");
        RequestEnd end = new RequestEnd(LATER, "key-pm", null, 10_501L);
        assertTrue(requests().end("request-1", LATER.plusSeconds(9), RequestState.TAKEN_UP, end));
        BusinessRequest taken = requests().find("request-1").orElseThrow();
        assertEquals(RequestState.TAKEN_UP, taken.state());
        assertEquals(end, taken.end());
        assertFalse(requests().claim("request-1", LATER.plusSeconds(99), LATER.plusSeconds(100)), "decided once");
        assertFalse(requests().claim("request-9", NOON, LATER));
    }
}
