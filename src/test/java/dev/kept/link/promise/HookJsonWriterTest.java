package dev.kept.link.promise;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.transfer.TrackerKeys;
import dev.kept.link.Json;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The form of what hooks are told, member by member. */
class HookJsonWriterTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    private final TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 2));
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final TrackerKeys keys = mock(TrackerKeys.class);
    private final HookJsonWriter writer = new HookJsonWriter(keys);

    @Test
    void a_warning_says_which_promise_and_nothing_that_somebody_wrote() {
        when(keys.projectKey(10)).thenReturn(Optional.of("SHOP"));
        when(keys.issueKeys(List.of(17L))).thenReturn(Map.of(17L, "SHOP-17"));
        Commitment made = given(book.make(
                new IssueRef(17, 10, false),
                new CommitmentTerms("B\u00fcro \"1\"", DUE, 1, Side.IT),
                ActorMark.NOBODY));
        Commitment warned =
                given(book.take(made.id(), new Step.Warn(null, "Tell nobody this"), ActorMark.of("key-of-a-person")));
        List<LedgerEvent> chain = ledger.events(made.id());
        LedgerEvent event = chain.get(chain.size() - 1);
        String text = writer.happened("id-1", HookEvent.WARNED, warned, event, event.at());
        JsonNode json = Json.parse(text);
        assertEquals(
                "{\"version\":1,\"id\":\"id-1\",\"event\":\"warned\",\"at\":\"2026-03-02T12:00:00Z\","
                        + "\"project\":{\"id\":10,\"key\":\"SHOP\"},\"promise\":{\"id\":\""
                        + made.id().value() + "\",\"number\":" + warned.sequence()
                        + ",\"issue\":{\"id\":17,\"key\":\"SHOP-17\"},"
                        + "\"terms\":{\"promisedBy\":\"it\",\"promisedTo\":\"B\u00fcro \\\"1\\\"\",\"stage\":\"promise\","
                        + "\"firstDate\":\"2026-03-09\",\"agreedDate\":\"2026-03-09\",\"latestDate\":\"2026-03-09\"},"
                        + "\"outcome\":\"pending\","
                        + "\"cause\":{\"step\":\"warned\",\"by\":\"it\",\"word\":\"stated\",\"date\":null}}}",
                Json.text(json));
        assertFalse(text.contains("nobody") || text.contains("person"), text);
    }

    @Test
    void what_is_gone_has_no_key_and_a_trial_no_promise() {
        when(keys.projectKey(10)).thenReturn(Optional.empty());
        assertEquals(
                "{\"version\":1,\"id\":\"id-2\",\"event\":\"tried\",\"at\":\"2026-03-02T12:00:00Z\","
                        + "\"project\":{\"id\":10,\"key\":null},\"promise\":null}",
                writer.tried("id-2", 10, clock.instant()));
    }
}
