package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.sandbox.host.ao.Entities;
import dev.kept.sandbox.host.ao.SandboxActiveObjects;
import dev.kept.sandbox.host.sal.SalTransactions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Statements;
import dev.kept.sandbox.host.store.Transactions;
import dev.kept.storage.backfill.AoBackfillRun;
import dev.kept.storage.cell.AoCellMonth;
import dev.kept.storage.cell.AoFigureStart;
import dev.kept.storage.evidence.AoSeal;
import dev.kept.storage.house.AoFunction;
import dev.kept.storage.house.AoGoal;
import dev.kept.storage.house.AoRuleChange;
import dev.kept.storage.house.AoWeightChange;
import dev.kept.storage.ledger.AoChainArchive;
import dev.kept.storage.ledger.AoLedgerEvent;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.ledger.AoRequester;
import dev.kept.storage.once.AoLinkSecret;
import dev.kept.storage.once.AoReminder;
import dev.kept.storage.once.AoUsedLink;
import dev.kept.storage.row.AoCommitment;
import java.util.List;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** One node's Active Objects over a database, with its own entity manager, as the sandbox sets it up. */
public final class StorageHost {
    public static final String NAMESPACE = "dev.kept";

    static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(
            AoLedgerEvent.class,
            AoCommitment.class,
            AoSeal.class,
            AoCellMonth.class,
            AoChainArchive.class,
            AoFigureStart.class,
            AoRequester.class,
            AoGoal.class,
            AoWeightChange.class,
            AoBackfillRun.class,
            AoRuleChange.class,
            AoFunction.class,
            AoLinkSecret.class,
            AoUsedLink.class,
            AoReminder.class);

    private final ActiveObjects ao;
    private final SalTransactions executors;
    private final Statements statements;

    private StorageHost(ActiveObjects ao, SalTransactions executors, Statements statements) {
        this.ao = ao;
        this.executors = executors;
        this.statements = statements;
    }

    public static StorageHost over(Database database) {
        Statements statements = new Statements();
        Transactions transactions = new Transactions(statements.counted(database.dataSource()));
        EntityManager manager =
                Entities.open(transactions.dataSource(), database.schema(), database.postgres(), NAMESPACE, ENTITIES);
        SalTransactions sal = new SalTransactions(transactions);
        return new StorageHost(new SandboxActiveObjects(manager, sal), sal, statements);
    }

    public AoLedgerStore ledger() {
        return new AoLedgerStore(ao, executors);
    }

    public TransactionalExecutorFactory executors() {
        return executors;
    }

    public ActiveObjects ao() {
        return ao;
    }

    public Statements statements() {
        return statements;
    }
}
