package dev.kept.storage.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.property.Life;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.row.LedgerTables;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What will not get better is not tried again. */
class BrokenChainTest {

    @Test
    void a_rebuild_over_an_event_of_no_kind_fails_at_the_first_try() {
        try (Database database = TestDatabases.h2()) {
            StorageHost host = StorageHost.over(database);
            new Life(1, 14, host.ledger()).take(new Life.Turn(Life.Kind.MAKE, 1, 0, 10));
            new LedgerTables(host.ao(), host.executors())
                    .inTransaction(session -> session.execute("UPDATE {LEDGER_EVENT} SET [EVENT_KIND] = 'NONSENSE'"));
            Counted counted = new Counted(host.executors(), new AtomicInteger());

            AoRebuild rebuild = new AoRebuild(host.ao(), counted);

            assertThrows(IllegalArgumentException.class, () -> rebuild.states(null));
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
