package dev.kept.core.hook;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import java.time.Instant;

/**
 * How far a message is on its way.
 *
 * @param place grows from one that was noted to the next
 * @param tries how often it was tried since it was put on its way
 * @param next when it is tried next; while a node tries it, when another one may
 * @param last the last try; {@code null} for none
 */
public record HookDelivery(
        long place,
        HookMessage message,
        DeliveryState state,
        int tries,
        Instant next,
        @Nullable HookAttempt last) {

    /** States of a delivery. The names are stored. */
    public enum DeliveryState implements Coded {
        WAITING,
        DONE,
        /** Tried so often that it is tried no more. */
        GIVEN_UP;

        /** What each is called. */
        public static final TextGroup<DeliveryState> NAMES = TextGroup.of("kept.hook.delivery", DeliveryState.class);
    }
}
