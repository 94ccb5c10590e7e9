package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import dev.kept.sandbox.host.ao.Entities;
import dev.kept.sandbox.host.ao.SandboxActiveObjects;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Transactions;
import java.util.List;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** One node's Active Objects over a database, with its own entity manager, as the sandbox sets it up. */
final class StorageHost {
    static final String NAMESPACE = "dev.kept";

    static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(
            AoLedgerEvent.class,
            AoCommitment.class,
            AoDayCell.class,
            AoSeal.class,
            AoRequester.class,
            AoGoal.class,
            AoWeightChange.class);

    private final ActiveObjects ao;
    private final Statements statements;

    private StorageHost(ActiveObjects ao, Statements statements) {
        this.ao = ao;
        this.statements = statements;
    }

    static StorageHost over(Database database) {
        Statements statements = new Statements();
        Transactions transactions = new Transactions(statements.counted(database.dataSource()));
        EntityManager manager =
                Entities.open(transactions.dataSource(), database.schema(), database.postgres(), NAMESPACE, ENTITIES);
        return new StorageHost(new SandboxActiveObjects(manager, new Joining(transactions)), statements);
    }

    ActiveObjects ao() {
        return ao;
    }

    Statements statements() {
        return statements;
    }

    private record Joining(Transactions transactions) implements TransactionTemplate {
        @Override
        public <T> T execute(TransactionCallback<T> work) {
            return transactions.join(work::doInTransaction);
        }
    }
}
