package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.SharedSecret;
import dev.kept.core.publishing.ChannelStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every end of the channel must do. Subclasses hand out one that is closed at the start of each test. */
public abstract class ChannelStoreContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String NONCE = "0123456789abcdef0123456789abcdef";
    private static final int AT_ONCE = 6;

    /** The store under test; each call may hand out another node's over the same database. */
    protected abstract ChannelStore channel();

    @Test
    void one_secret_is_kept_and_an_earlier_one_is_gone() {
        assertEquals(Optional.empty(), channel().secret());
        assertEquals(Optional.empty(), channel().opening());
        SharedSecret first = SharedSecret.fresh();
        SharedSecret second = SharedSecret.fresh();
        channel().open(first, "admin1");
        assertArrayEquals(first.bytes(), channel().secret().orElseThrow().bytes());
        channel().open(second, "admin2");
        assertArrayEquals(second.bytes(), channel().secret().orElseThrow().bytes());
        assertEquals("admin2", channel().opening().orElseThrow().userKey());
        channel().close();
        assertEquals(Optional.empty(), channel().secret());
    }

    @Test
    void of_all_nodes_that_get_a_request_at_once_one_takes_it() throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                ChannelStore node = channel();
                calls.add(() -> {
                    together.await();
                    return node.first(NONCE, NOON);
                });
            }
            int taken = 0;
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                taken += call.get() ? 1 : 0;
            }
            assertEquals(1, taken);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void only_requests_that_are_too_old_anyway_are_forgotten() {
        assertTrue(channel().first(NONCE, NOON));
        channel().sweep(NOON);
        assertFalse(channel().first(NONCE, NOON));
        channel().sweep(NOON.plusSeconds(1));
        assertTrue(channel().first(NONCE, NOON));
    }

    @Test
    void what_was_heard_belongs_to_the_channel_as_it_is_open_now() {
        channel().heard(NOON);
        assertEquals(Optional.empty(), channel().lastHeard(), "closed");
        channel().open(SharedSecret.fresh(), "admin1");
        assertEquals(Optional.empty(), channel().lastHeard());
        channel().heard(NOON);
        channel().heard(NOON.plusSeconds(60));
        assertEquals(Optional.of(NOON), channel().lastHeard(), "once in a while");
        channel().heard(NOON.plusSeconds(600));
        assertEquals(Optional.of(NOON.plusSeconds(600)), channel().lastHeard());
        channel().open(SharedSecret.fresh(), "admin1");
        assertEquals(Optional.empty(), channel().lastHeard());
    }
}
