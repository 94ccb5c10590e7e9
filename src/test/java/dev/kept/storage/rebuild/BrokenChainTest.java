package dev.kept.storage.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.host.FakeServices;
import dev.kept.core.property.Life;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.HostTransactions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A chain that cannot be read costs itself: it is not tried again, and the others are made anew. */
class BrokenChainTest {

    @Test
    void a_rebuild_passes_over_an_event_of_no_kind_at_the_first_try() {
        try (Database database = TestDatabases.h2()) {
            StorageHost host = StorageHost.over(database);
            Life life = new Life(1, 14, host.ledger());
            life.take(new Life.Turn(Life.Kind.MAKE, 1, 0, 10));
            new LedgerTables(host.ao(), host.executors())
                    .inTransaction(session -> session.execute("UPDATE {LEDGER_EVENT} SET [EVENT_KIND] = 'NONSENSE'"));
            life.take(new Life.Turn(Life.Kind.MAKE, 2, 0, 10));
            new LedgerTables(host.ao(), host.executors())
                    .inTransaction(session -> session.execute("UPDATE {COMMITMENT} SET [ZONE_NAME] = 'Nowhere/Land'"));
            Counted counted = new Counted(host.factory(), new AtomicInteger());

            AoRebuild rebuild = new AoRebuild(host.ao(), new HostTransactions(FakeServices.of(counted)));

            assertEquals(1, rebuild.states(null).changed());
            assertEquals(1, counted.transactions().get());
        }
    }

    private record Counted(TransactionalExecutorFactory target, AtomicInteger transactions)
            implements TransactionalExecutorFactory {
        @Override
        public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
            transactions.incrementAndGet();
            return target.createExecutor(readOnly, requiresNew);
        }

        @Override
        public TransactionalExecutor createExecutor() {
            transactions.incrementAndGet();
            return target.createExecutor();
        }
    }
}
