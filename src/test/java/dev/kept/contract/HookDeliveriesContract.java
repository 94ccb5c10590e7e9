package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.hook.HookAttempt;
import dev.kept.core.hook.HookDeliveries;
import dev.kept.core.hook.HookDelivery;
import dev.kept.core.hook.HookDelivery.DeliveryState;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookMessage;
import dev.kept.core.hook.HookResult;
import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody who keeps messages must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class HookDeliveriesContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123Z");
    private static final CommitmentId BOX = new CommitmentId("box");

    /** The one under test; the same one however often it is asked for. */
    protected abstract HookDeliveries deliveries();

    private static HookMessage message(String id, CommitmentId about, Instant ripe) {
        return new HookMessage(id, "hook", about, HookEvent.WARNED, "{\"to\":\"B\u00fcro \\\"1\\\"\"}", ripe);
    }

    private List<String> due(Instant now) {
        return deliveries().due("hook", now, 10).stream()
                .map(one -> one.message().id())
                .toList();
    }

    private HookDelivery found(String id) {
        return deliveries().find(id).orElseThrow();
    }

    @Test
    void what_is_noted_is_due_in_its_order_and_noted_once() {
        HookMessage tried = message("b", null, NOW);
        deliveries().add(List.of(tried, message("a", BOX, NOW), message("late", BOX, NOW.plusSeconds(60))));
        deliveries().add(List.of(message("a", BOX, NOW.plusSeconds(5)), message("c", BOX, NOW)));
        assertEquals(List.of("b", "a", "c"), due(NOW));
        assertEquals(
                List.of("b"),
                deliveries().due("hook", NOW, 1).stream()
                        .map(one -> one.message().id())
                        .toList());
        assertEquals(List.of(), deliveries().due("other", NOW, 10));
        HookDelivery first = found("b");
        assertEquals(new HookDelivery(first.place(), tried, DeliveryState.WAITING, 0, NOW, null), first);
        assertEquals(Optional.empty(), deliveries().find("nothing"));
    }

    @Test
    void what_was_ripe_before_a_hook_is_on_again_is_sent_by_hand_only() {
        deliveries().add(List.of(message("old", BOX, NOW), message("ripe", BOX, NOW.plusSeconds(60))));
        deliveries().giveUp("hook", NOW.plusSeconds(60));
        assertEquals(List.of("ripe"), due(NOW.plusSeconds(60)));
        assertEquals(DeliveryState.GIVEN_UP, found("old").state());
        deliveries().again("old", NOW.plusSeconds(60));
        assertEquals(List.of("old", "ripe"), due(NOW.plusSeconds(60)));
        deliveries().giveUp("another hook", NOW.plusSeconds(600));
        assertEquals(DeliveryState.WAITING, found("old").state());
    }

    @Test
    void a_message_waits_for_those_before_it_about_the_same_promise() {
        deliveries()
                .add(List.of(
                        message("kept later", BOX, NOW.plusSeconds(60)),
                        message("first", BOX, NOW),
                        message("other", new CommitmentId("cup"), NOW),
                        message("second", BOX, NOW)));
        assertEquals("first", before("second"));
        assertEquals("", before("first"));
        assertEquals("", before("other"));
        deliveries().putOff(found("second"), NOW.plusSeconds(5));
        deliveries().putOff(found("second"), NOW.plusSeconds(3));
        assertEquals(List.of("first", "other"), due(NOW.plusSeconds(4)));
        deliveries().settle("first", new HookAttempt(NOW, HookResult.TAKEN, 204), null);
        assertEquals("", before("second"));
    }

    private String before(String id) {
        return deliveries()
                .before(found(id), NOW)
                .map(one -> one.message().id())
                .orElse("");
    }

    @Test
    void one_of_those_who_saw_it_alike_may_try_it() {
        deliveries().add(List.of(message("a", BOX, NOW)));
        HookDelivery seen = found("a");
        assertTrue(deliveries().claim(seen, NOW.plusSeconds(120)));
        assertFalse(deliveries().claim(seen, NOW.plusSeconds(120)));
        assertEquals(List.of(), due(NOW.plusSeconds(119)));
        HookDelivery left = deliveries().due("hook", NOW.plusSeconds(120), 10).get(0);
        assertEquals(1, left.tries());
        assertTrue(deliveries().claim(left, NOW.plusSeconds(240)));
        assertFalse(deliveries().claim(left, NOW.plusSeconds(240)));
    }

    @Test
    void what_came_of_a_try_is_known() {
        deliveries().add(List.of(message("a", BOX, NOW), message("b", BOX, NOW)));
        HookAttempt refused = new HookAttempt(NOW.plusSeconds(1), HookResult.REFUSED, 503);
        assertTrue(deliveries().claim(found("a"), NOW.plusSeconds(120)));
        deliveries().settle("a", refused, NOW.plusSeconds(60));
        assertEquals(DeliveryState.WAITING, found("a").state());
        assertEquals(NOW.plusSeconds(60), found("a").next());
        assertEquals(refused, found("a").last());
        HookAttempt silent = new HookAttempt(NOW.plusSeconds(60), HookResult.SLOW, 0);
        deliveries().settle("a", silent, null);
        assertEquals(DeliveryState.GIVEN_UP, found("a").state());
        assertEquals(silent, found("a").last());
        deliveries().settle("b", new HookAttempt(NOW.plusSeconds(61), HookResult.TAKEN, 200), null);
        assertEquals(DeliveryState.DONE, found("b").state());
        assertEquals(List.of(), due(NOW.plusSeconds(1_000)));
        deliveries().again("a", NOW.plusSeconds(100));
        assertEquals(List.of("a"), due(NOW.plusSeconds(100)));
        assertEquals(0, found("a").tries());
        assertEquals(silent, found("a").last());
    }

    @Test
    void what_is_over_is_forgotten() {
        deliveries()
                .add(List.of(
                        message("old", BOX, NOW.minusSeconds(9)),
                        message("a", BOX, NOW),
                        message("b", BOX, NOW),
                        message("later", BOX, NOW.plusSeconds(1))));
        assertEquals(List.of("b", "a", "old"), latest(10));
        assertEquals(List.of("b"), latest(1));
        deliveries().forget(NOW);
        deliveries().drop("b");
        assertEquals(List.of("a"), latest(10));
        deliveries().remove("hook");
        assertEquals(Optional.empty(), deliveries().find("later"));
    }

    private List<String> latest(int limit) {
        return deliveries().latest("hook", NOW, limit).stream()
                .map(one -> one.message().id())
                .toList();
    }
}
