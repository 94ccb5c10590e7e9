package dev.kept.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicBoolean;

/** How much of the heap something needs at its peak, beyond what was there before. */
final class HeapWatch {
    private static final long PAUSE_MILLIS = 10;
    private static final double MEBI = 1 << 20;

    private HeapWatch() {}

    /**
     * Collects garbage all the time while the work runs, and looks at what is left: what is alive, whatever size the heap
     * has. Slow; nothing is timed meanwhile.
     *
     * @return mebibytes
     */
    static double peak(Race.Work work) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        long before = memory.getHeapMemoryUsage().getUsed();
        AtomicBoolean done = new AtomicBoolean();
        long[] most = {before};
        Thread watch = new Thread(() -> {
            while (!done.get()) {
                memory.gc();
                most[0] = Math.max(most[0], memory.getHeapMemoryUsage().getUsed());
                pause();
            }
        });
        watch.start();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            done.set(true);
        }
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (most[0] - before) / MEBI;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
