package dev.kept.storage.notice;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.contract.NoticeStoreContract;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.commitment.Undo;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.Mail;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.NoticeGathering;
import dev.kept.core.notice.NoticeMailing;
import dev.kept.core.notice.NoticeRounds;
import dev.kept.core.notice.NoticeStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Active Objects answer the port as everybody must, on each database. */
class AoNoticeStoreTest {

    private static final int READERS = 12;
    private static final int PROMISES = 7;

    @Nested
    class OnH2 extends OnDatabase {
        OnH2() {
            super(TestDatabases.h2());
        }
    }

    @Nested
    class OnPostgres extends OnDatabase {
        OnPostgres() {
            super(TestDatabases.postgres());
        }
    }

    @Nested
    class OnMariaDb extends OnDatabase {
        OnMariaDb() {
            super(TestDatabases.mariadb());
        }
    }

    @Nested
    class OnBlindMariaDb extends OnDatabase {
        OnBlindMariaDb() {
            super(TestDatabases.mariadb(TestDatabases.BLIND));
        }
    }

    /** The contract over one database. */
    abstract static class OnDatabase extends NoticeStoreContract {
        private final Database database;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected NoticeStore store() {
            StorageHost host = StorageHost.over(database);
            return new AoNoticeStore(host.ao(), host.executors());
        }

        @Test
        void two_nodes_in_the_same_rounds_send_each_notice_once() throws Exception {
            assertSentOnce(database);
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    /** Each round of one node meets one of the other's; readers are many, so that the two meet at some and miss at others. */
    private static void assertSentOnce(Database database) throws Exception {
        TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 2));
        InMemoryFunctionStore functions = new InMemoryFunctionStore();
        List<String> readers = IntStream.range(0, READERS)
                .mapToObj(one -> one + "@sales.example")
                .toList();
        functions.save(new BusinessFunction("Sales", null, null, readers));
        Queue<String> outbox = new ConcurrentLinkedQueue<>();
        List<NoticeRounds> nodes = List.of(
                node(StorageHost.over(database), functions, outbox, clock),
                node(StorageHost.over(database), functions, outbox, clock));
        run(nodes.get(0));
        CommitmentBook book =
                new CommitmentBook(StorageHost.over(database).ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, ""));
        for (long issue = 1; issue <= PROMISES; issue++) {
            CommitmentTerms terms = new CommitmentTerms("Sales", clock.day().plusDays(7), 1, Side.IT);
            Commitment made = given(book.make(new IssueRef(issue, 10, false), terms, ActorMark.NOBODY));
            given(book.take(made.id(), new Step.Deliver(), ActorMark.of("pm")));
        }
        clock.set(clock.instant().plus(Undo.FOR));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int hour = 0; hour < 3; hour++) {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Callable<Integer>> rounds = new ArrayList<>();
                for (NoticeRounds node : nodes) {
                    rounds.add(() -> {
                        together.await();
                        return run(node);
                    });
                }
                int sent = 0;
                for (Future<Integer> round : threads.invokeAll(rounds)) {
                    sent += round.get();
                }
                assertEquals(hour == 0 ? READERS : 0, sent);
                clock.set(clock.instant().plusSeconds(3_600));
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(READERS, outbox.size());
        assertEquals(READERS, outbox.stream().distinct().count());
        outbox.forEach(mail -> assertTrue(mail.endsWith(" " + PROMISES), mail));
    }

    private static NoticeRounds node(
            StorageHost host, InMemoryFunctionStore functions, Queue<String> outbox, TickingClock clock) {
        Contacts contacts = new Contacts() {
            @Override
            public Optional<String> address(String contact) {
                return Optional.of(contact);
            }

            @Override
            public String actor(String contact) {
                return contact;
            }
        };
        NoticeStore store = new AoNoticeStore(host.ao(), host.executors());
        return new NoticeRounds(
                functions,
                new InMemoryRuleStore(clock),
                contacts,
                new NoticeGathering(host.ledger(), new AoNewEvents(host.ao(), host.executors()), store, contacts),
                new NoticeMailing(
                        host.ledger(),
                        store,
                        new AoNoticeChoices(host.ao()),
                        (reader, items) -> new Mail(reader.address() + " " + items.size(), "", "", ""),
                        mail -> outbox.add(mail.to())),
                clock);
    }

    private static int run(NoticeRounds node) {
        return node.run(() -> false, (about, wrong) -> {
                    throw wrong;
                })
                .sent();
    }
}
