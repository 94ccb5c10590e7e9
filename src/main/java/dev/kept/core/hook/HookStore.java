package dev.kept.core.hook;

import dev.kept.core.SharedSecret;
import dev.kept.core.notice.NoticePosition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps hooks, and where they may lead. The same on all nodes of a cluster. */
public interface HookStore {

    /** All hooks, the oldest first. */
    List<Hook> all();

    /** The hook of that id. */
    Optional<Hook> find(String id);

    /** Adds a hook. */
    void add(Hook hook);

    /** Switches the hook on or off from that instant on; nothing counts as failed. Changes nothing where it was removed. */
    void turn(String id, HookState state, Instant since);

    /** Replaces the secret of the hook. Changes nothing where it was removed. */
    void sign(String id, SharedSecret secret);

    /** Switches off, as {@link HookState#GIVEN_UP}, a hook that is on and that nothing has reached since before that instant. */
    void giveUp(String id, Instant failingBefore, Instant now);

    /** Removes the hook. */
    void remove(String id);

    /** Nothing reached the hook at that time; since when that is so already stays. Changes nothing while the hook is off. */
    void failed(String id, Instant at);

    /** Something reached it. */
    void reached(String id);

    /** Where hooks may lead. */
    AllowedHosts hosts();

    /** Replaces where hooks may lead. */
    void allow(AllowedHosts hosts);

    /** How far the ledger was looked through; empty before the first time. */
    Optional<NoticePosition> position();

    void keep(NoticePosition position);
}
