package dev.kept.storage.once;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.contract.ReminderLogContract;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.Mail;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.reminder.ReminderLog;
import dev.kept.core.reminder.Reminders;
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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Active Objects answer the port as every log must, on each database, also while two nodes send the same reminders. */
class AoReminderLogTest {

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
    abstract static class OnDatabase extends ReminderLogContract {
        private final Database database;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected ReminderLog log() {
            return new AoReminderLog(StorageHost.over(database).ao());
        }

        @Test
        void two_nodes_in_the_same_round_send_each_reminder_once() throws Exception {
            assertSentOnce(database);
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    private static void assertSentOnce(Database database) throws Exception {
        int promises = 40;
        TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 2));
        CommitmentBook book =
                new CommitmentBook(StorageHost.over(database).ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, ""));
        for (long issue = 1; issue <= promises; issue++) {
            book.make(
                    new IssueRef(issue, 10, false),
                    new CommitmentTerms("Sales", clock.day().plusDays(7), 1, Side.IT),
                    ActorMark.NOBODY);
        }
        Queue<String> outbox = new ConcurrentLinkedQueue<>();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Reminders.Round>> rounds = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                StorageHost host = StorageHost.over(database);
                Reminders node = new Reminders(
                        host.ledger(),
                        new InMemoryRuleStore(clock),
                        new AoReminderLog(host.ao()),
                        due -> Optional.of(new Mail(due.commitment().id().value(), "", "", "")),
                        mail -> outbox.add(mail.to()),
                        clock);
                rounds.add(threads.submit(() -> {
                    together.await();
                    return node.remind(() -> false, (due, wrong) -> {
                        throw wrong;
                    });
                }));
            }
            int sent = 0;
            for (Future<Reminders.Round> round : rounds) {
                sent += round.get().count(Reminders.ReminderResult.SENT);
            }
            assertEquals(promises, sent);
            assertEquals(promises, outbox.size());
            assertEquals(promises, outbox.stream().distinct().count());
        } finally {
            threads.shutdownNow();
        }
    }
}
