package dev.kept.core.hook;

import dev.kept.core.SharedSecret;
import dev.kept.core.hook.Hook.HookStanding;
import dev.kept.core.notice.NoticePosition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Under one lock; passes the same contract tests as the database. */
public final class InMemoryHookStore implements HookStore {

    private final Map<String, Hook> hooks = new LinkedHashMap<>();
    private AllowedHosts hosts = AllowedHosts.NONE;
    private NoticePosition position;

    @Override
    public synchronized List<Hook> all() {
        return List.copyOf(hooks.values());
    }

    @Override
    public synchronized Optional<Hook> find(String id) {
        return Optional.ofNullable(hooks.get(id));
    }

    @Override
    public synchronized void add(Hook hook) {
        hooks.put(hook.id(), hook);
    }

    @Override
    public synchronized void turn(String id, HookState state, Instant since) {
        hooks.computeIfPresent(id, (same, hook) -> standing(hook, new HookStanding(state, since, null)));
    }

    @Override
    public synchronized void sign(String id, SharedSecret secret) {
        hooks.computeIfPresent(id, (same, hook) -> hook(hook, secret, hook.standing()));
    }

    @Override
    public synchronized void giveUp(String id, Instant failingBefore, Instant now) {
        Hook hook = hooks.get(id);
        if (hook != null
                && hook.on()
                && hook.standing().failing() != null
                && hook.standing().failing().isBefore(failingBefore)) {
            turn(id, HookState.GIVEN_UP, now);
        }
    }

    @Override
    public synchronized void remove(String id) {
        hooks.remove(id);
    }

    @Override
    public synchronized void failed(String id, Instant at) {
        hooks.computeIfPresent(
                id, (same, hook) -> hook.on() && hook.standing().failing() == null ? failing(hook, at) : hook);
    }

    @Override
    public synchronized void reached(String id) {
        hooks.computeIfPresent(id, (same, hook) -> failing(hook, null));
    }

    private static Hook failing(Hook hook, Instant failing) {
        HookStanding now = hook.standing();
        return standing(hook, new HookStanding(now.state(), now.since(), failing));
    }

    private static Hook standing(Hook hook, HookStanding standing) {
        return hook(hook, hook.secret(), standing);
    }

    private static Hook hook(Hook hook, SharedSecret secret, HookStanding standing) {
        return new Hook(hook.id(), hook.projectId(), hook.address(), hook.events(), secret, standing);
    }

    @Override
    public synchronized AllowedHosts hosts() {
        return hosts;
    }

    @Override
    public synchronized void allow(AllowedHosts allowed) {
        hosts = allowed;
    }

    @Override
    public synchronized Optional<NoticePosition> position() {
        return Optional.ofNullable(position);
    }

    @Override
    public synchronized void keep(NoticePosition now) {
        position = now;
    }
}
