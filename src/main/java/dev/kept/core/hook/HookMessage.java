package dev.kept.core.hook;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that one hook is told.
 *
 * @param id the same however often it is sent, and whichever node noted it
 * @param hook the hook's id
 * @param about which promise; {@code null} when somebody tries the hook
 * @param body what is sent
 * @param ripe from when on it is true and may be sent (full milliseconds)
 */
public record HookMessage(
        String id, String hook, @Nullable CommitmentId about, HookEvent event, String body, Instant ripe) {

    /**
     * The id of what that hook is told of that promise.
     *
     * @param what which event by its number, or which day
     */
    static String id(Hook hook, CommitmentId about, HookEvent event, String what) {
        return HashChain.sha256Hex(String.join(" ", hook.id(), about.value(), event.name(), what));
    }

    /** An id for something that happens once. */
    static String fresh() {
        return UUID.randomUUID().toString();
    }
}
