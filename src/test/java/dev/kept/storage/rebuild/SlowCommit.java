package dev.kept.storage.rebuild;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Transactions that linger between their last statement and their commit.
 *
 * @param quick how many of them come first that do not linger, such as one that only reads
 */
public record SlowCommit(TransactionalExecutorFactory target, CountDownLatch reached, AtomicInteger quick)
        implements TransactionalExecutorFactory {
    private static final long LINGER_MILLIS = 400;

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new Slow(target.createExecutor(readOnly, requiresNew));
    }

    @Override
    public TransactionalExecutor createExecutor() {
        return new Slow(target.createExecutor());
    }

    private final class Slow implements TransactionalExecutor {
        private final TransactionalExecutor executor;

        Slow(TransactionalExecutor executor) {
            this.executor = executor;
        }

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            return executor.execute(connection -> linger(callback, connection));
        }

        private <A> A linger(ConnectionCallback<A> callback, Connection connection) {
            A result = callback.execute(connection);
            if (quick.getAndDecrement() > 0) {
                return result;
            }
            reached.countDown();
            try {
                Thread.sleep(LINGER_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return result;
        }

        @Override
        public TransactionalExecutor readOnly() {
            return new Slow(executor.readOnly());
        }

        @Override
        public TransactionalExecutor readWrite() {
            return new Slow(executor.readWrite());
        }

        @Override
        public TransactionalExecutor newTransaction() {
            return new Slow(executor.newTransaction());
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            return new Slow(executor.existingTransaction());
        }
    }
}
