package dev.kept.core.hook;

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
    public synchronized void save(Hook hook) {
        hooks.put(hook.id(), hook);
    }

    @Override
    public synchronized void remove(String id) {
        hooks.remove(id);
    }

    @Override
    public synchronized void failed(String id, Instant at) {
        hooks.computeIfPresent(
                id, (same, hook) -> hook.on() && hook.standing().failing() == null ? standing(hook, at) : hook);
    }

    @Override
    public synchronized void reached(String id) {
        hooks.computeIfPresent(id, (same, hook) -> standing(hook, null));
    }

    private static Hook standing(Hook hook, Instant failing) {
        HookStanding now = hook.standing();
        return new Hook(
                hook.id(),
                hook.projectId(),
                hook.address(),
                hook.events(),
                hook.secret(),
                new HookStanding(now.state(), now.since(), failing));
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
