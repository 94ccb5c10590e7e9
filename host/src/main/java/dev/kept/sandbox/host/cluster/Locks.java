package dev.kept.sandbox.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.SessionLock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Cluster locks by name: a lock of the JVM for the threads of one node and, where nodes can share the database, a lock of
 * a database session for the nodes. A node that dies gives its locks back.
 */
public final class Locks implements ClusterLockService {
    private static final long POLL_MILLIS = 20;

    private final Database database;
    private final Map<String, ClusterLock> byName = new ConcurrentHashMap<>();

    public Locks(Database database) {
        this.database = database;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return byName.computeIfAbsent(lockName, name -> new Named(database.postgres() ? database.lock(name) : null));
    }

    private static final class Named implements ClusterLock {
        private final ReentrantLock threads = new ReentrantLock();
        private final Optional<SessionLock> nodes;

        Named(SessionLock nodes) {
            this.nodes = Optional.ofNullable(nodes);
        }

        @Override
        public boolean isHeldByCurrentThread() {
            return threads.isHeldByCurrentThread();
        }

        /** Whether the other nodes let this one in; a thread that has the lock already need not ask. */
        private boolean enter() {
            return threads.getHoldCount() > 1
                    || nodes.map(SessionLock::tryAcquire).orElse(true);
        }

        @Override
        public void lock() {
            boolean interrupted = false;
            threads.lock();
            while (!enter()) {
                try {
                    TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }

        @Override
        public boolean tryLock() {
            if (!threads.tryLock()) {
                return false;
            }
            if (enter()) {
                return true;
            }
            threads.unlock();
            return false;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long start = System.nanoTime();
            if (!threads.tryLock(time, unit)) {
                return false;
            }
            boolean entered = false;
            try {
                entered = enter();
                while (!entered && System.nanoTime() - start < unit.toNanos(time)) {
                    TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
                    entered = enter();
                }
                return entered;
            } finally {
                if (!entered) {
                    threads.unlock();
                }
            }
        }

        @Override
        public void unlock() {
            if (threads.isHeldByCurrentThread() && threads.getHoldCount() == 1) {
                nodes.ifPresent(SessionLock::release);
            }
            threads.unlock();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("cluster locks have no conditions");
        }
    }
}
