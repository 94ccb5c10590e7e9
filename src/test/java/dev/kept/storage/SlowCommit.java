package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/** Active Objects whose transactions linger between their last statement and their commit. */
final class SlowCommit {
    private static final long LINGER_MILLIS = 400;

    private SlowCommit() {}

    /** {@code reached} opens when all statements are sent and the commit is still to come. */
    static ActiveObjects of(ActiveObjects ao, CountDownLatch reached) {
        return (ActiveObjects) Proxy.newProxyInstance(
                SlowCommit.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        TransactionCallback<?> work = (TransactionCallback<?>) arguments[0];
                        return ao.executeInTransaction(() -> linger(work, reached));
                    }
                    try {
                        return method.invoke(ao, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Object linger(TransactionCallback<?> work, CountDownLatch reached) {
        Object result = work.doInTransaction();
        reached.countDown();
        try {
            Thread.sleep(LINGER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result;
    }
}
