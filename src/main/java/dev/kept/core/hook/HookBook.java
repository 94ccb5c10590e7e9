package dev.kept.core.hook;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.SharedSecret;
import dev.kept.core.hook.Hook.HookStanding;
import dev.kept.core.hook.ProjectHooks.HookOrder;
import dev.kept.core.hook.ProjectHooks.HookView;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hooks of projects. Who may do what is for the caller to look. */
public final class HookBook {

    /** More hooks than that one project has hardly. */
    static final int MOST = 10;

    private static final int LATEST = 20;

    private final HookStore hooks;
    private final HookDeliveries deliveries;
    private final HookGathering gathering;
    private final HookWriter writer;
    private final Clock clock;

    public HookBook(
            HookStore hooks, HookDeliveries deliveries, HookGathering gathering, HookWriter writer, Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.gathering = gathering;
        this.writer = writer;
        this.clock = clock;
    }

    /** Whether anything may leave the house. */
    public boolean leaves() {
        return !hooks.hosts().none();
    }

    /** The project's hooks, the oldest first. */
    public List<HookView> of(long projectId) {
        return all(projectId).stream()
                .map(hook -> new HookView(hook, deliveries.latest(hook.id(), now(), LATEST)))
                .toList();
    }

    private List<Hook> all(long projectId) {
        return hooks.all().stream().filter(one -> one.projectId() == projectId).toList();
    }

    /** Adds one; the answer is its secret. */
    public Answer<SharedSecret> add(long projectId, String typed, List<String> codes) {
        return HookAddress.typed(typed).flatMap(address -> {
            if (!hooks.hosts().allow(address)) {
                return Answer.refused(Refusal.invalid("address", "kept.hook.error.address.host", address.origin()));
            }
            Set<HookEvent> events = EnumSet.noneOf(HookEvent.class);
            codes.forEach(code -> HookEvent.coded(code).ifPresent(events::add));
            if (events.isEmpty()) {
                return Answer.refused(Refusal.invalid("event", "kept.hook.error.event"));
            }
            if (all(projectId).size() >= MOST) {
                return Answer.refused(
                        Refusal.of(Refusal.Kind.CONFLICT, "kept.hook.error.many", Integer.toString(MOST)));
            }
            Instant now = now();
            SharedSecret secret = SharedSecret.fresh();
            beginWithFirst(now);
            hooks.add(new Hook(
                    HookMessage.fresh(),
                    projectId,
                    address,
                    events,
                    secret,
                    new HookStanding(HookState.ON, now, null)));
            return Answer.of(secret);
        });
    }

    /** While no hook is on nobody looks, and the first one is told nothing of that time. */
    private void beginWithFirst(Instant now) {
        if (hooks.all().stream().noneMatch(Hook::on)) {
            gathering.begin(now);
        }
    }

    /** Does it; the answer is a new secret, where one was made. */
    public Answer<Optional<SharedSecret>> order(long projectId, String id, HookOrder order) {
        return found(projectId, id).flatMap(hook -> switch (order) {
            case ON -> {
                if (!hook.on()) {
                    Instant now = now();
                    beginWithFirst(now);
                    deliveries.giveUp(id, now);
                    hooks.turn(id, HookState.ON, now);
                }
                yield Answer.of(Optional.empty());
            }
            case OFF -> {
                hooks.turn(id, HookState.OFF, now());
                yield Answer.of(Optional.empty());
            }
            case REMOVE -> {
                hooks.remove(id);
                deliveries.remove(id);
                yield Answer.of(Optional.empty());
            }
            case TRY -> tried(hook);
            case SECRET -> {
                SharedSecret fresh = SharedSecret.fresh();
                hooks.sign(id, fresh);
                yield Answer.of(Optional.of(fresh));
            }
        });
    }

    private Answer<Optional<SharedSecret>> tried(Hook hook) {
        if (!hook.on()) {
            return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.hook.error.off"));
        }
        Instant now = now();
        String id = HookMessage.fresh();
        String body = writer.tried(id, hook.projectId(), now);
        deliveries.add(List.of(new HookMessage(id, hook.id(), null, HookEvent.TRIED, body, now)));
        return Answer.of(Optional.empty());
    }

    /** Puts a message on its way once more. */
    public Answer<HookDelivery> again(long projectId, String id) {
        @Nullable HookDelivery known = deliveries.find(id).orElse(null);
        if (known == null) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.hook.error.none"));
        }
        return found(projectId, known.message().hook()).flatMap(hook -> {
            if (!hook.on()) {
                return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.hook.error.off"));
            }
            deliveries.again(id, now());
            return Answer.of(known);
        });
    }

    private Answer<Hook> found(long projectId, String id) {
        return hooks.find(id)
                .filter(hook -> hook.projectId() == projectId)
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.hook.error.none")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
