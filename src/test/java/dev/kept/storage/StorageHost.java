package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ledger.AppendedEvents;
import dev.kept.sandbox.host.ao.Entities;
import dev.kept.sandbox.host.ao.SandboxActiveObjects;
import dev.kept.sandbox.host.sal.SalTransactions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Statements;
import dev.kept.sandbox.host.store.Transactions;
import dev.kept.storage.health.AllTables;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.trap.GuardedStatements;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** One node's Active Objects over a database, with its own entity manager, as the sandbox sets it up. */
public final class StorageHost {
    public static final String NAMESPACE = "dev.kept";

    public static final List<Class<? extends RawEntity<?>>> ENTITIES = List.copyOf(AllTables.ENTITIES);

    private static final Set<String> LARGE_TEXTS = EntityColumns.largeTexts();

    private final ActiveObjects ao;
    private final HostTransactions executors;
    private final SalTransactions sal;
    private final Statements statements;

    private StorageHost(ActiveObjects ao, SalTransactions sal, Statements statements) {
        this.ao = ao;
        this.sal = sal;
        this.executors = new HostTransactions(FakeServices.of(sal));
        this.statements = statements;
    }

    public static StorageHost over(Database database) {
        return over(database, UnaryOperator.identity());
    }

    /** @param between what is put between a node and its database */
    public static StorageHost over(Database database, UnaryOperator<DataSource> between) {
        Statements statements = new Statements();
        Transactions transactions = new Transactions(
                statements.counted(GuardedStatements.over(between.apply(database.dataSource()), LARGE_TEXTS)));
        EntityManager manager = TestDatabases.hasTables(database)
                ? Entities.reopen(transactions.dataSource(), database, NAMESPACE)
                : Entities.open(transactions.dataSource(), database, NAMESPACE, ENTITIES);
        SalTransactions sal = new SalTransactions(transactions);
        return new StorageHost(new SandboxActiveObjects(manager, sal), sal, statements);
    }

    public AoLedgerStore ledger() {
        return new AoLedgerStore(ao, executors, AppendedEvents.UNHEARD);
    }

    public HostTransactions executors() {
        return executors;
    }

    /** What the transactions come from, for tests that put something between. */
    public TransactionalExecutorFactory factory() {
        return sal;
    }

    public ActiveObjects ao() {
        return ao;
    }

    public Statements statements() {
        return statements;
    }
}
