package dev.kept.sandbox.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Cluster locks by name; the sandbox's cluster has one node, so a lock of the JVM is enough. */
public final class Locks implements ClusterLockService {
    private final Map<String, ClusterLock> byName = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return byName.computeIfAbsent(lockName, name -> new Named());
    }

    private static final class Named implements ClusterLock {
        private final ReentrantLock lock = new ReentrantLock();

        @Override
        public boolean isHeldByCurrentThread() {
            return lock.isHeldByCurrentThread();
        }

        @Override
        public void lock() {
            lock.lock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            lock.lockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return lock.tryLock();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return lock.tryLock(time, unit);
        }

        @Override
        public void unlock() {
            lock.unlock();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("cluster locks have no conditions");
        }
    }
}
