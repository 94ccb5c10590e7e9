package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.promise.CommitmentId;
import dev.kept.core.reminder.ReminderLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every log of reminders must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class ReminderLogContract {

    private static final CommitmentId ONE = new CommitmentId("one");
    private static final CommitmentId OTHER = new CommitmentId("x".repeat(CommitmentId.LONGEST));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int AT_ONCE = 6;

    /** The log under test; each call may hand out another node's over the same database. */
    protected abstract ReminderLog log();

    @Test
    void of_all_who_claim_a_reminder_at_once_one_may_send_it() throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Boolean>> claims = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                ReminderLog log = log();
                claims.add(() -> {
                    together.await();
                    return log.claim(ONE, MONDAY);
                });
            }
            int won = 0;
            for (Future<Boolean> claim : threads.invokeAll(claims)) {
                won += claim.get() ? 1 : 0;
            }
            assertEquals(1, won);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_was_claimed_stays_claimed_for_every_node() {
        assertFalse(log().claimed(ONE, MONDAY));
        assertTrue(log().claim(ONE, MONDAY));
        assertTrue(log().claimed(ONE, MONDAY));
        assertFalse(log().claim(ONE, MONDAY));
    }

    @Test
    void another_day_and_another_commitment_are_other_reminders() {
        assertTrue(log().claim(ONE, MONDAY));
        assertTrue(log().claim(ONE, MONDAY.plusDays(6)));
        assertTrue(log().claim(OTHER, MONDAY));
    }

    @Test
    void the_last_day_on_which_one_of_several_was_claimed_is_told() {
        log().claim(ONE, MONDAY);
        log().claim(OTHER, MONDAY.plusDays(2));
        assertEquals(MONDAY.plusDays(2), log().lastClaimed(Set.of(ONE, OTHER), MONDAY, MONDAY.plusDays(9)));
        assertEquals(MONDAY, log().lastClaimed(Set.of(ONE, OTHER), MONDAY.minusDays(3), MONDAY.plusDays(1)));
        assertNull(log().lastClaimed(Set.of(OTHER), MONDAY, MONDAY.plusDays(1)));
        assertNull(log().lastClaimed(Set.of(), MONDAY, MONDAY));
    }

    @Test
    void a_claim_given_back_can_be_made_again() {
        log().claim(ONE, MONDAY);
        log().claim(OTHER, MONDAY);
        log().giveBack(ONE, MONDAY);
        assertFalse(log().claimed(ONE, MONDAY));
        assertTrue(log().claimed(OTHER, MONDAY));
        assertTrue(log().claim(ONE, MONDAY));
    }

    @Test
    void only_days_that_are_over_are_forgotten() {
        log().claim(ONE, MONDAY.minusDays(1));
        log().claim(ONE, MONDAY);
        log().forget(MONDAY);
        assertFalse(log().claimed(ONE, MONDAY.minusDays(1)));
        assertTrue(log().claimed(ONE, MONDAY));
    }
}
