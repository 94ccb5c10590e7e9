package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.house.OneAtATime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What taking turns owes: nobody is at it while somebody else is. */
public abstract class OneAtATimeContract {

    private static final int AT_ONCE = 5;
    private static final long WHILE = 20;

    /** The turns under test; each call may hand out another node's over the same database. */
    protected abstract OneAtATime turns();

    @Test
    void of_all_who_come_at_once_one_is_at_it() throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        AtomicInteger within = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                OneAtATime turns = turns();
                all.add(() -> {
                    together.await();
                    return turns.run(() -> alone(within), most -> true);
                });
            }
            for (Future<Integer> one : threads.invokeAll(all)) {
                assertEquals(1, one.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int alone(AtomicInteger within) {
        int now = within.incrementAndGet();
        try {
            Thread.sleep(WHILE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        within.decrementAndGet();
        return now;
    }

    @Test
    void what_came_of_it_is_told_whether_it_is_kept_or_not() {
        assertEquals("done", turns().run(() -> "done", "done"::equals));
        assertEquals("refused", turns().run(() -> "refused", "done"::equals));
        assertEquals("done", turns().run(() -> "done", "done"::equals));
    }

    @Test
    void what_fails_ends_the_turn() {
        assertThrows(RuntimeException.class, () -> turns().run(
                        () -> {
                            throw new IllegalStateException("failed");
                        },
                        nothing -> true));
        assertEquals("next", turns().run(() -> "next", nothing -> true));
    }
}
