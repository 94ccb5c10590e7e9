package dev.kept.confluence.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedRoundsTest {

    private final SharedRounds<Integer> rounds = new SharedRounds<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch out = new CountDownLatch(1);
    private final CountDownLatch back = new CountDownLatch(1);
    private final ExecutorService readers = Executors.newFixedThreadPool(8);

    @AfterEach
    void let_all_go() {
        back.countDown();
        readers.shutdownNow();
    }

    /** The first question stays out until it may come back. */
    private Integer question() {
        int number = asked.incrementAndGet();
        if (number == 1) {
            out.countDown();
            await(back);
        }
        return number;
    }

    @Test
    void one_after_the_other_each_asks() {
        back.countDown();
        assertEquals(List.of(1, 2), List.of(rounds.of("a", this::question), rounds.of("a", this::question)));
    }

    @Test
    void whoever_comes_while_a_question_is_out_shares_the_next_one_with_all_who_wait() throws Exception {
        Future<Integer> first = readers.submit(() -> rounds.of("a", this::question));
        await(out);
        List<Future<Integer>> later = new ArrayList<>();
        for (int reader = 0; reader < 5; reader++) {
            later.add(readers.submit(() -> rounds.of("a", this::question)));
        }
        Thread.sleep(100);
        assertEquals(1, asked.get(), "nothing is asked while a question is out");
        back.countDown();
        assertEquals(1, first.get(5, TimeUnit.SECONDS));
        for (Future<Integer> one : later) {
            assertEquals(2, one.get(5, TimeUnit.SECONDS), "never the answer that was asked for before");
        }
    }

    @Test
    void another_key_does_not_wait() throws Exception {
        readers.submit(() -> rounds.of("a", this::question));
        await(out);
        assertEquals(2, rounds.of("b", this::question));
    }

    @Test
    void a_question_that_fails_leaves_nobody_waiting() throws Exception {
        Future<Integer> first = readers.submit(() -> rounds.of("a", () -> {
            question();
            throw new IllegalStateException("broken");
        }));
        await(out);
        Future<Integer> second = readers.submit(() -> rounds.of("a", this::question));
        back.countDown();
        assertThrows(ExecutionException.class, () -> first.get(5, TimeUnit.SECONDS));
        assertEquals(2, second.get(5, TimeUnit.SECONDS));
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
