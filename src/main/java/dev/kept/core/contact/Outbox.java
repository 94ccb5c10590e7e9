package dev.kept.core.contact;

import dev.kept.core.contact.OutgoingStep.StepState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Brings each step to the ledger once. A step is kept before it is sent and until it was answered, so that none is lost; it
 * goes out under one id however often, so that none is taken twice; and each time one node claims it first. Pauses grow from
 * 20 seconds to an hour.
 */
public final class Outbox {

    /** How many steps of one person are kept, so that nobody fills the database while the ledger is away. */
    public static final int MOST_KEPT = 50;

    /** Well under the job's minute: a pause as long as that would often end just after the job had looked. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Answered steps that nobody dismissed. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final int PIECE = 50;

    private final OutboxStore store;
    private final StepWire wire;

    public Outbox(OutboxStore store, StepWire wire) {
        this.store = store;
        this.wire = wire;
    }

    /** This person's steps that are on their way, or were answered and not dismissed; the latest first. */
    public List<OutgoingStep> of(String userKey) {
        return store.of(userKey, MOST_KEPT);
    }

    /**
     * Keeps the step and sends it for the first time. One that came before is not sent again.
     *
     * @return how far it is; empty where too many are kept already
     */
    public Optional<OutgoingStep> put(OutgoingStep step) {
        Optional<OutgoingStep> before = store.find(step.id());
        if (before.isPresent()) {
            return before.filter(one -> one.userKey().equals(step.userKey()));
        }
        List<OutgoingStep> kept = of(step.userKey());
        if (kept.size() >= MOST_KEPT) {
            return Optional.empty();
        }
        // What was answered about the same promise has had its time: this is the reader's next word.
        kept.stream()
                .filter(one -> one.promise().equals(step.promise()))
                .forEach(one -> store.dismiss(one.id(), one.userKey()));
        if (store.add(step)) {
            send(step, step.at());
        }
        return store.find(step.id());
    }

    /** The person has seen what became of it. */
    public void dismiss(String id, String userKey) {
        store.dismiss(id, userKey);
    }

    /**
     * Sends what is due.
     *
     * @param stop asked before each of them; {@code true} when it has to end
     * @return how many were answered
     */
    public int sendDue(Instant now, BooleanSupplier stop) {
        store.sweep(now.minus(REMEMBERED));
        int answered = 0;
        for (OutgoingStep step : store.due(now, PIECE)) {
            if (stop.getAsBoolean()) {
                return answered;
            }
            answered += send(step, now) ? 1 : 0;
        }
        return answered;
    }

    private boolean send(OutgoingStep step, Instant now) {
        if (!store.claim(step, now.plus(pause(step.tries())))) {
            return false;
        }
        StepWire.StepReply reply = wire.send(step);
        if (reply.taken()) {
            store.settle(step.id(), StepState.TAKEN, null);
        } else if (reply.refused() != null) {
            store.settle(step.id(), StepState.REFUSED, reply.refused());
        }
        return reply.taken() || reply.refused() != null;
    }

    /** Twice as long after each try. */
    private static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE;
        for (int i = 0; i < tries && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
