package dev.kept.sandbox.host.sal;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Executors whose work runs as the user who handed it in. */
public final class SalExecutors implements ThreadLocalDelegateExecutorFactory {
    private final Users users;

    public SalExecutors(Users users) {
        this.users = users;
    }

    @Override
    public Executor createExecutor(Executor delegate) {
        return work -> delegate.execute(createRunnable(work));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return Partial.of(ExecutorService.class, new Service(delegate));
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate) {
        throw new UnsupportedOperationException("not in the sandbox: createScheduledExecutorService");
    }

    @Override
    public Runnable createRunnable(Runnable delegate) {
        Optional<User> user = users.current();
        return () -> {
            Optional<User> before = users.current();
            users.become(user);
            try {
                delegate.run();
            } finally {
                users.become(before);
            }
        };
    }

    @Override
    public <T> Callable<T> createCallable(Callable<T> delegate) {
        Optional<User> user = users.current();
        return () -> users.as(user, delegate);
    }

    /** Answers what plugins call on an executor service. */
    private final class Service {
        private final ExecutorService delegate;

        Service(ExecutorService delegate) {
            this.delegate = delegate;
        }

        void execute(Runnable work) {
            delegate.execute(createRunnable(work));
        }

        Future<?> submit(Runnable work) {
            return delegate.submit(createRunnable(work));
        }

        <T> Future<T> submit(Callable<T> work) {
            return delegate.submit(createCallable(work));
        }

        void shutdown() {
            delegate.shutdown();
        }

        java.util.List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        boolean isShutdown() {
            return delegate.isShutdown();
        }

        boolean isTerminated() {
            return delegate.isTerminated();
        }

        boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }
}
