package dev.kept.confluence.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final Latest<String, String> latest = new Latest<>(2);
    private final List<String> made = new ArrayList<>();

    private String of(String key) {
        return latest.of(key, same -> {
            made.add(same);
            return same + "!";
        });
    }

    @Test
    void a_thing_is_made_once_and_the_one_that_nobody_asked_for_longest_goes() {
        assertEquals(
                List.of("a!", "b!", "a!", "c!", "a!", "b!"),
                List.of(of("a"), of("b"), of("a"), of("c"), of("a"), of("b")));
        assertEquals(List.of("a", "b", "c", "b"), made);
    }

    @Test
    void what_could_not_be_made_is_tried_again() {
        assertThrows(
                IllegalStateException.class,
                () -> latest.of("a", key -> {
                    throw new IllegalStateException("not now");
                }));
        assertEquals("a!", of("a"));
    }

    @Test
    void whoever_asks_while_it_is_made_waits_for_it() throws Exception {
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = readers.submit(() -> latest.of("a", key -> {
                making.countDown();
                await(go);
                return "first";
            }));
            await(making);
            Future<String> second = readers.submit(() -> latest.of("a", key -> "second"));
            go.countDown();
            assertEquals(
                    List.of("first", "first"),
                    List.of(first.get(5, TimeUnit.SECONDS), second.get(5, TimeUnit.SECONDS)));
        } finally {
            readers.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
