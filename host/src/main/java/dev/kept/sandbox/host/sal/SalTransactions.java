package dev.kept.sandbox.host.sal;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import dev.kept.sandbox.host.store.DatabaseFailure;
import dev.kept.sandbox.host.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** SAL's transactions and connections, in the thread's own transaction. */
public final class SalTransactions implements TransactionTemplate, TransactionalExecutorFactory {
    private final Transactions transactions;

    public SalTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return transactions.join(action::doInTransaction);
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new Executor(requiresNew);
    }

    @Override
    public TransactionalExecutor createExecutor() {
        return new Executor(false);
    }

    private final class Executor implements TransactionalExecutor {
        private final boolean requiresNew;

        Executor(boolean requiresNew) {
            this.requiresNew = requiresNew;
        }

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            Supplier<A> work = () -> {
                try (Connection connection = transactions.dataSource().getConnection()) {
                    return callback.execute(connection);
                } catch (SQLException e) {
                    throw new DatabaseFailure(e);
                }
            };
            return requiresNew ? transactions.alone(work) : transactions.join(work);
        }

        @Override
        public TransactionalExecutor readOnly() {
            return this;
        }

        @Override
        public TransactionalExecutor readWrite() {
            return this;
        }

        @Override
        public TransactionalExecutor newTransaction() {
            return new Executor(true);
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            return new Executor(false);
        }
    }
}
