package com.atlassian.sal.api.executor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface ThreadLocalDelegateExecutorFactory {
    Executor createExecutor(Executor delegate);

    ExecutorService createExecutorService(ExecutorService delegate);

    ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate);

    Runnable createRunnable(Runnable delegate);

    <T> Callable<T> createCallable(Callable<T> delegate);
}
