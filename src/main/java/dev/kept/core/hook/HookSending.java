package dev.kept.core.hook;

import dev.kept.core.Nullable;
import dev.kept.core.hook.HookLine.LineAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;

/**
 * Sends to one hook what waits for it, each promise's messages in the order in which they were noted. The first one that does
 * not arrive ends the round for that hook: a receiver that is away is asked once a round, and keeps no other one waiting.
 */
public final class HookSending {

    private static final int PAGE = 200;
    /** Longer than a try may take. A node that dies within it leaves the message to the next one, under the same id. */
    static final Duration LEASE = Duration.ofMinutes(2);
    /** So long a receiver that takes its time may keep the others waiting. */
    private static final Duration TURN = Duration.ofSeconds(20);
    /** Who is not reached for so long is not called any more. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private final HookStore hooks;
    private final HookDeliveries deliveries;
    private final HookGathering gathering;
    private final HookLine line;
    private final Clock clock;

    public HookSending(
            HookStore hooks, HookDeliveries deliveries, HookGathering gathering, HookLine line, Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.gathering = gathering;
        this.line = line;
        this.clock = clock;
    }

    /**
     * What was sent.
     *
     * @param sent messages that arrived
     * @param failed whether one did not
     */
    record SentOff(int sent, boolean failed) {}

    /** One after the other, until one does not arrive or the hook's turn is over; the rest waits for the next round. */
    SentOff send(Hook hook, BooleanSupplier stopped) {
        Instant end = now().plus(TURN);
        int sent = 0;
        for (HookDelivery delivery : deliveries.due(hook.id(), now(), PAGE)) {
            if (stopped.getAsBoolean() || now().isAfter(end)) {
                break;
            }
            if (!ready(hook, delivery)) {
                continue;
            }
            // Read anew: since the round began it may have been switched off, or its secret changed.
            @Nullable Hook present = hooks.find(hook.id()).filter(Hook::on).orElse(null);
            if (present == null) {
                break;
            }
            if (!tried(present, delivery)) {
                return new SentOff(sent, true);
            }
            sent++;
        }
        return new SentOff(sent, false);
    }

    /** Whether it is this node's to send now. */
    private boolean ready(Hook hook, HookDelivery delivery) {
        Instant now = now();
        @Nullable HookDelivery before = deliveries.before(delivery, now).orElse(null);
        if (before != null) {
            deliveries.putOff(delivery, before.next());
            return false;
        }
        if (!gathering.stands(delivery.message(), hook, now)) {
            deliveries.drop(delivery.message().id());
            return false;
        }
        return deliveries.claim(delivery, now.plus(LEASE));
    }

    private boolean tried(Hook hook, HookDelivery delivery) {
        HookMessage message = delivery.message();
        AllowedHosts allowed = hooks.hosts();
        LineAnswer answer = allowed.allow(hook.address())
                ? line.send(
                        hook.address(),
                        allowed.anywhere(hook.address()),
                        HookSignature.headers(message, hook.secret(), now()),
                        message.body())
                : new LineAnswer(HookResult.FORBIDDEN, 0);
        Instant now = now();
        HookAttempt attempt = new HookAttempt(now, answer.result(), answer.status());
        if (answer.result() == HookResult.TAKEN) {
            deliveries.settle(message.id(), attempt, null);
            hooks.reached(hook.id());
            return true;
        }
        deliveries.settle(
                message.id(),
                attempt,
                HookPauses.next(delivery.tries() + 1, now).orElse(null));
        hooks.failed(hook.id(), now);
        hooks.giveUp(hook.id(), now.minus(PATIENCE), now);
        return false;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
