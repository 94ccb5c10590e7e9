package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.notice.Notice;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.notice.NoticePosition;
import dev.kept.core.notice.NoticeStore;
import dev.kept.core.notice.NoticeStore.NoticeMail;
import dev.kept.core.notice.NoticeStore.NoticeTelling;
import dev.kept.core.promise.CommitmentId;
import java.time.Duration;
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

/** What every store of notices must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class NoticeStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final CommitmentId ONE = new CommitmentId("one");
    private static final CommitmentId OTHER = new CommitmentId("x".repeat(CommitmentId.LONGEST));
    private static final int AT_ONCE = 6;

    /** The store under test; each call may hand out another node's over the same database. */
    protected abstract NoticeStore store();

    private static Notice notice(String key, CommitmentId commitment, NoticeKind kind, String reader, Instant ripe) {
        return new Notice(key, commitment, kind, 3, reader, ripe);
    }

    private static Notice notice(String key, String reader) {
        return notice(key, ONE, NoticeKind.DELIVERED, reader, NOW);
    }

    @Test
    void the_position_is_the_one_kept_last() {
        assertEquals(Optional.empty(), store().position());
        NoticePosition first = new NoticePosition(NOW, 1, 2, NOW.plusSeconds(1), NOW.plusSeconds(2));
        store().keep(first);
        assertEquals(Optional.of(first), store().position());
        NoticePosition next = new NoticePosition(NOW.minusSeconds(9), 5_000_000_000L, 7, NOW, NOW);
        store().keep(next);
        assertEquals(Optional.of(next), store().position());
    }

    @Test
    void what_is_noted_waits_until_it_is_ripe_and_is_noted_once() {
        NoticeStore store = store();
        Notice later = notice("c", ONE, NoticeKind.KEPT, "sales", NOW.plusMillis(1));
        store.add(List.of(notice("a", "sales"), notice("b", "finance"), later));
        store.add(List.of(notice("a", "sales")));
        store.add(List.of());
        assertEquals(
                List.of("finance", "sales"),
                store().readers(NOW).stream().sorted().toList());
        assertEquals(List.of(notice("a", "sales")), store.waiting("sales", NOW));
        assertEquals(List.of(notice("a", "sales"), later), store.waiting("sales", NOW.plusMillis(1)));
        assertEquals(List.of(), store.readers(NOW.minusMillis(1)));
    }

    @Test
    void what_waits_is_told_at_the_earlier_of_two_instants() {
        NoticeStore store = store();
        store.add(List.of(notice("a", ONE, NoticeKind.KEPT, "sales", NOW.plusSeconds(60))));
        store.add(List.of(notice("a", ONE, NoticeKind.KEPT, "sales", NOW)));
        store.add(List.of(notice("a", ONE, NoticeKind.KEPT, "sales", NOW.plusSeconds(90))));
        assertEquals(List.of(notice("a", ONE, NoticeKind.KEPT, "sales", NOW)), store.waiting("sales", NOW));
    }

    @Test
    void what_was_told_waits_no_more_and_is_not_noted_again() {
        NoticeStore store = store();
        store.add(List.of(notice("a", "sales"), notice("b", "sales"), notice("c", "finance")));
        assertTrue(store.claim(new NoticeMail("sales", 1, NOW), List.of(notice("a", "sales"))));
        store.add(List.of(notice("a", ONE, NoticeKind.DELIVERED, "sales", NOW.minusSeconds(5))));
        assertEquals(List.of(notice("b", "sales")), store.waiting("sales", NOW));
        assertEquals(List.of(new NoticeMail("sales", 1, NOW)), store().mails("sales"));
        assertEquals(List.of(), store.mails("finance"));
    }

    @Test
    void a_mail_is_claimed_whole_or_not_at_all() {
        NoticeStore store = store();
        Notice a = notice("a", "sales");
        Notice b = notice("b", "sales");
        store.add(List.of(a, b));
        assertTrue(store.claim(new NoticeMail("sales", 1, NOW), List.of(a)));
        assertFalse(store.claim(new NoticeMail("sales", 1, NOW), List.of(b)), "the same mail");
        assertFalse(store.claim(new NoticeMail("sales", 2, NOW), List.of(b, a)), "one was told");
        assertEquals(List.of(b), store.waiting("sales", NOW));
        assertEquals(1, store.mails("sales").size());
        assertTrue(store.claim(new NoticeMail("sales", 2, NOW), List.of(b)));
    }

    @Test
    void of_all_who_claim_a_mail_at_once_one_may_send_it() throws Exception {
        List<Notice> some = List.of(notice("a", "sales"), notice("b", "sales"));
        store().add(some);
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Boolean>> claims = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                NoticeStore store = store();
                claims.add(() -> {
                    together.await();
                    store.add(some);
                    return store.claim(new NoticeMail("sales", 1, NOW), some);
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
        assertEquals(1, store().mails("sales").size());
        assertEquals(List.of(), store().waiting("sales", NOW));
    }

    @Test
    void a_claim_given_back_can_be_made_again() {
        NoticeStore store = store();
        Notice a = notice("a", "sales");
        store.add(List.of(a));
        NoticeMail mail = new NoticeMail("sales", 1, NOW);
        store.claim(mail, List.of(a));
        store.giveBack(mail);
        assertEquals(List.of(), store.mails("sales"));
        assertEquals(List.of(), store.told(ONE));
        assertEquals(List.of(a), store.waiting("sales", NOW));
        assertTrue(store.claim(mail, List.of(a)));
    }

    @Test
    void what_is_left_out_is_gone_unless_it_was_told() {
        NoticeStore store = store();
        Notice a = notice("a", "sales");
        Notice b = notice("b", "sales");
        store.add(List.of(a, b));
        store.claim(new NoticeMail("sales", 1, NOW), List.of(a));
        store.drop(List.of(b, a));
        store.drop(List.of());
        assertEquals(List.of(), store.waiting("sales", NOW));
        assertEquals(1, store.told(ONE).size());
    }

    @Test
    void what_was_passed_over_is_not_noted_again_and_was_told_to_nobody() {
        NoticeStore store = store();
        Notice a = notice("a", "sales");
        Notice b = notice("b", "sales");
        store.add(List.of(a, b));
        store.claim(new NoticeMail("sales", 1, NOW), List.of(a));
        store.passOver(List.of(b, a), NOW.plusSeconds(1));
        store.passOver(List.of(), NOW);
        store.add(List.of(a, b));
        assertEquals(List.of(), store.waiting("sales", NOW));
        assertFalse(store.claim(new NoticeMail("sales", 2, NOW), List.of(b)));
        assertEquals(List.of(new NoticeTelling(NoticeKind.DELIVERED, 1, NOW)), store.told(ONE));
        store.forget(NOW.plusSeconds(2));
        store.add(List.of(b));
        assertEquals(List.of(b), store.waiting("sales", NOW));
    }

    @Test
    void it_is_told_how_many_heard_of_a_commitment_and_when_first() {
        NoticeStore store = store();
        Notice a = notice("a", "sales");
        Notice b = notice("b", "finance");
        Notice kept = notice("c", ONE, NoticeKind.KEPT, "sales", NOW);
        Notice other = notice("d", OTHER, NoticeKind.MISSED, "sales", NOW);
        store.add(List.of(a, b, kept, other, notice("e", "waits")));
        store.claim(new NoticeMail("finance", 1, NOW.plusSeconds(5)), List.of(b));
        store.claim(new NoticeMail("sales", 1, NOW), List.of(a));
        store.claim(new NoticeMail("sales", 2, NOW.plusSeconds(9)), List.of(kept, other));
        assertEquals(
                List.of(
                        new NoticeTelling(NoticeKind.DELIVERED, 2, NOW),
                        new NoticeTelling(NoticeKind.KEPT, 1, NOW.plusSeconds(9))),
                store.told(ONE));
        assertEquals(List.of(new NoticeTelling(NoticeKind.MISSED, 1, NOW.plusSeconds(9))), store.told(OTHER));
    }

    @Test
    void only_what_is_old_is_forgotten() {
        NoticeStore store = store();
        Instant old = NOW.minus(Duration.ofDays(1));
        Notice told = notice("a", "sales");
        Notice toldLately = notice("b", "sales");
        store.add(List.of(
                told, toldLately, notice("c", ONE, NoticeKind.KEPT, "gone", old.minusMillis(1)), notice("d", "sales")));
        store.claim(new NoticeMail("sales", 1, old.minusMillis(1)), List.of(told));
        store.claim(new NoticeMail("sales", 2, old), List.of(toldLately));
        store.forget(old);
        assertEquals(List.of(new NoticeMail("sales", 2, old)), store.mails("sales"));
        assertEquals(List.of(new NoticeTelling(NoticeKind.DELIVERED, 1, old)), store.told(ONE));
        assertEquals(List.of("sales"), store.readers(NOW));
    }

    @Test
    void a_page_holds_no_more_than_goes_into_one_mail() {
        NoticeStore store = store();
        List<Notice> many = new ArrayList<>();
        for (int i = 0; i < NoticeStore.MOST + 450; i++) {
            many.add(notice("key" + i, "sales"));
        }
        store.add(many);
        assertEquals(NoticeStore.MOST, store.waiting("sales", NOW).size());
        assertTrue(store.claim(new NoticeMail("sales", 1, NOW), store.waiting("sales", NOW)));
        assertEquals(NoticeStore.MOST, store.waiting("sales", NOW).size());
    }
}
