package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.consent.LinkStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store for links must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class LinkStoreContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int AT_ONCE = 6;

    /** The store under test; each call may hand out another node's over the same database. */
    protected abstract LinkStore links();

    @Test
    void the_secret_is_made_once_for_all_nodes() throws Exception {
        List<byte[]> secrets = atOnce(links -> links.secret());
        assertEquals(LinkStore.SECRET_BYTES, secrets.get(0).length);
        for (byte[] secret : secrets) {
            assertArrayEquals(secrets.get(0), secret);
        }
        assertArrayEquals(secrets.get(0), links().secret());
    }

    @Test
    void of_all_who_use_a_link_at_once_one_does() throws Exception {
        List<Boolean> won = atOnce(links -> links.use("a", NOON));
        assertEquals(1, won.stream().filter(one -> one).count());
        assertTrue(links().used("a"));
    }

    @Test
    void a_link_given_back_can_be_used_again() {
        LinkStore links = links();
        assertFalse(links.used("a"));
        assertTrue(links.use("a", NOON));
        assertFalse(links.use("a", NOON));
        links.giveBack("a");
        assertFalse(links.used("a"));
        assertTrue(links.use("a", NOON));
    }

    @Test
    void only_what_expired_is_swept() {
        LinkStore links = links();
        links.use("old", NOON.minusSeconds(1));
        links.use("now", NOON);
        links.sweep(NOON);
        assertFalse(links.used("old"));
        assertTrue(links.used("now"));
    }

    private interface Work<T> {
        T on(LinkStore links);
    }

    private <T> List<T> atOnce(Work<T> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                LinkStore links = links();
                calls.add(() -> {
                    together.await();
                    return work.on(links);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
