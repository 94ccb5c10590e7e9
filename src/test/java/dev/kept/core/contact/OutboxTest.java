package dev.kept.core.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.StepKind;
import dev.kept.core.contact.OutgoingStep.SeenPromise;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import dev.kept.core.contact.StepWire.StepReply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A step arrives once, whatever the other product does. */
class OutboxTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final List<String> sent = new ArrayList<>();
    private StepReply reply = StepReply.SILENT;
    private final Outbox outbox = new Outbox(store, step -> {
        sent.add(step.id());
        return reply;
    });

    private static OutgoingStep step(String id, String user, String promise) {
        return OutgoingStep.fresh(
                id,
                user,
                new ContactReader("vera", Locale.ENGLISH),
                new SeenPromise(promise, 3, "Gift cards"),
                new TypedStep(StepKind.ACCEPT, null, null, null, null),
                NOON);
    }

    private StepState put(OutgoingStep step) {
        return outbox.put(step).orElseThrow().state();
    }

    @Test
    void what_is_taken_at_once_is_sent_once_however_often_the_button_is_pressed() {
        reply = StepReply.TAKEN;
        assertEquals(StepState.TAKEN, put(step("step-0001", "u-vera", "p")));
        assertEquals(StepState.TAKEN, put(step("step-0001", "u-vera", "p")));
        outbox.sendDue(NOON.plus(Duration.ofDays(1)), () -> false);
        assertEquals(List.of("step-0001"), sent);
    }

    @Test
    void while_nobody_answers_it_is_sent_again_after_pauses_that_grow_to_an_hour() {
        assertEquals(StepState.ON_ITS_WAY, put(step("step-0001", "u-vera", "p")));
        List<Long> pauses = new ArrayList<>();
        Instant now = NOON;
        for (int i = 0; i < 9; i++) {
            Instant next = store.find("step-0001").orElseThrow().next();
            pauses.add(Duration.between(now, next).toSeconds());
            outbox.sendDue(next.minusMillis(1), () -> false);
            now = next;
            outbox.sendDue(now, () -> false);
            assertEquals(i + 2, sent.size());
        }
        assertEquals(List.of(20L, 40L, 80L, 160L, 320L, 640L, 1280L, 2560L, 3600L), pauses);
        reply = StepReply.TAKEN;
        assertEquals(1, outbox.sendDue(now.plus(Duration.ofDays(90)), () -> false), "never given up");
        OutgoingStep taken = outbox.of("u-vera").get(0);
        assertEquals(StepState.TAKEN, taken.state());
        assertTrue(taken.waited());
    }

    @Test
    void a_refusal_stands_with_what_was_typed_until_it_is_dismissed_or_answered_anew() {
        reply = StepReply.no("Something has happened.");
        assertEquals(StepState.REFUSED, put(step("step-0001", "u-vera", "p")));
        assertEquals("Something has happened.", outbox.of("u-vera").get(0).sentence());
        reply = StepReply.TAKEN;
        put(step("step-0002", "u-vera", "other"));
        assertEquals(2, outbox.of("u-vera").size());
        put(step("step-0003", "u-vera", "p"));
        assertEquals(
                List.of("step-0002", "step-0003"),
                outbox.of("u-vera").stream().map(OutgoingStep::id).sorted().toList());
        outbox.dismiss("step-0003", "u-fred");
        outbox.dismiss("step-0003", "u-vera");
        assertEquals(1, outbox.of("u-vera").size());
    }

    @Test
    void two_nodes_that_look_at_once_send_it_once() {
        put(step("step-0001", "u-vera", "p"));
        sent.clear();
        Instant later = NOON.plus(Duration.ofHours(1));
        Outbox[] other = new Outbox[1];
        Outbox one = new Outbox(store, step -> {
            sent.add("one");
            other[0].sendDue(later, () -> false);
            return StepReply.TAKEN;
        });
        other[0] = new Outbox(store, step -> {
            sent.add("other");
            return StepReply.TAKEN;
        });
        assertEquals(1, one.sendDue(later, () -> false));
        assertEquals(List.of("one"), sent);
    }

    @Test
    void somebody_elses_id_shows_nothing_and_nobody_fills_the_database() {
        put(step("step-0001", "u-vera", "p"));
        assertEquals(Optional.empty(), outbox.put(step("step-0001", "u-fred", "p")));
        for (int i = 0; i < Outbox.MOST_KEPT; i++) {
            outbox.put(step("many-" + i + "-step", "u-fred", "p" + i));
        }
        assertEquals(Optional.empty(), outbox.put(step("one-too-many", "u-fred", "p")));
        assertEquals(Outbox.MOST_KEPT, outbox.of("u-fred").size());
        assertTrue(outbox.sendDue(NOON.plus(Duration.ofDays(1)), () -> true) == 0, "stopped");
    }
}
