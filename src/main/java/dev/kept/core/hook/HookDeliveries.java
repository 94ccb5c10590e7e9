package dev.kept.core.hook;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what is told to hooks until it is forgotten. The same on all nodes of a cluster. */
public interface HookDeliveries {

    /** Puts messages on their way, in their order. One that is there already is left as it is. */
    void add(Collection<HookMessage> messages);

    /** The message of that id. */
    Optional<HookDelivery> find(String id);

    /** What waits for this hook and is to be tried now, in the order of its places; at most {@code limit}. */
    List<HookDelivery> due(String hook, Instant now, int limit);

    /** What waits for the same hook about the same promise, was noted before it and is ripe; the first of it. */
    Optional<HookDelivery> before(HookDelivery delivery, Instant now);

    /** Not before that instant. */
    void putOff(HookDelivery delivery, Instant until);

    /**
     * Takes it upon this node to try it: it is tried once more than before, and not by another node until then. Of several
     * that saw it alike, one gets {@code true}.
     */
    boolean claim(HookDelivery seen, Instant until);

    /**
     * Notes what came of a try.
     *
     * @param next when it is tried again; {@code null} when it is not: then it is done or given up
     */
    void settle(String id, HookAttempt attempt, @Nullable Instant next);

    /** What waits for the hook and was ripe before that instant is tried no more, except by hand. */
    void giveUp(String hook, Instant before);

    /** Puts it on its way once more, as if it was never tried. */
    void again(String id, Instant now);

    /** Removes one that is true no more. */
    void drop(String id);

    /** The last ones of a hook that may be told of by now, the latest first; at most {@code limit}. */
    List<HookDelivery> latest(String hook, Instant now, int limit);

    /** Removes all of a hook. */
    void remove(String hook);

    /** Removes those that were ripe before that instant, whatever became of them. */
    void forget(Instant before);
}
