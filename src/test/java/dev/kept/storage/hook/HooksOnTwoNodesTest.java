package dev.kept.storage.hook;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.hook.AllowedHosts;
import dev.kept.core.hook.HookBook;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookGathering;
import dev.kept.core.hook.HookLine.LineAnswer;
import dev.kept.core.hook.HookResult;
import dev.kept.core.hook.HookRounds;
import dev.kept.core.hook.HookSending;
import dev.kept.core.hook.HookWriter;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.notice.AoNewEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two nodes in the same rounds send each message once, and each promise's in their order. */
class HooksOnTwoNodesTest {

    private static final int PROMISES = 9;
    private static final HookWriter WRITER = new HookWriter() {
        @Override
        public String happened(
                String id, HookEvent event, Commitment commitment, @Nullable LedgerEvent cause, Instant at) {
            return commitment.issueId() + " " + event.code();
        }

        @Override
        public String tried(String id, long projectId, Instant at) {
            return "";
        }
    };

    private final TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 2));
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void each_message_is_sent_once_and_in_its_order(String name) throws Exception {
        try (Database database = name.equals("h2") ? TestDatabases.h2() : TestDatabases.postgres()) {
            StorageHost host = StorageHost.over(database);
            AoHookStore hooks = new AoHookStore(host.ao(), host.executors());
            hooks.allow(new AllowedHosts(List.of("*")));
            given(new HookBook(
                            hooks,
                            new AoHookDeliveries(host.ao(), host.executors()),
                            gathering(host, hooks),
                            WRITER,
                            clock)
                    .add(10, "https://hooks.example.com/", List.of("made", "warned", "delivered")));
            List<HookRounds> nodes = List.of(node(StorageHost.over(database)), node(StorageHost.over(database)));
            CommitmentBook book = new CommitmentBook(host.ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, ""));
            for (long issue = 1; issue <= PROMISES; issue++) {
                CommitmentTerms terms = new CommitmentTerms("Sales", clock.day().plusDays(7), 1, Side.IT);
                Commitment made = given(book.make(new IssueRef(issue, 10, false), terms, ActorMark.NOBODY));
                given(book.take(made.id(), new Step.Warn(null, "late"), ActorMark.of("pm")));
                given(book.take(made.id(), new Step.Deliver(), ActorMark.of("pm")));
            }
            for (int minute = 0; minute < 6; minute++) {
                clock.set(clock.instant().plus(Duration.ofMinutes(3)));
                together(nodes);
            }
        }
        Map<String, List<String>> byPromise = new HashMap<>();
        sent.forEach(body -> byPromise
                .computeIfAbsent(body.substring(0, body.indexOf(' ')), issue -> new ArrayList<>())
                .add(body.substring(body.indexOf(' ') + 1)));
        assertEquals(PROMISES, byPromise.size());
        byPromise.values().forEach(one -> assertEquals(List.of("made", "warned", "delivered"), one));
    }

    private HookRounds node(StorageHost host) {
        AoHookStore hooks = new AoHookStore(host.ao(), host.executors());
        AoHookDeliveries deliveries = new AoHookDeliveries(host.ao(), host.executors());
        HookGathering gathering = gathering(host, hooks);
        HookSending sending = new HookSending(
                hooks,
                deliveries,
                gathering,
                (address, anywhere, headers, body) -> {
                    sent.add(body);
                    return new LineAnswer(HookResult.TAKEN, 200);
                },
                clock);
        return new HookRounds(
                new Capabilities(new InMemoryRuleStore(clock)), hooks, deliveries, gathering, sending, clock);
    }

    private static HookGathering gathering(StorageHost host, AoHookStore hooks) {
        return new HookGathering(
                host.ledger(),
                new AoNewEvents(host.ao(), host.executors()),
                hooks,
                new AoHookDeliveries(host.ao(), host.executors()),
                WRITER);
    }

    private static void together(List<HookRounds> nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            CyclicBarrier start = new CyclicBarrier(nodes.size());
            List<Callable<Integer>> rounds = new ArrayList<>();
            for (HookRounds node : nodes) {
                rounds.add(() -> {
                    start.await();
                    return node.run(() -> false, (about, wrong) -> {
                                throw wrong;
                            })
                            .sent();
                });
            }
            for (Future<Integer> round : threads.invokeAll(rounds)) {
                round.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
