package dev.kept.core.hook;

import dev.kept.core.BestEffort;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Looks for what is new and sends it to the hooks. May run as often as anybody likes, on any node and on several at once. A
 * house without a hook is asked for its hooks and nothing else.
 */
public final class HookRounds {

    /** For so long a message can be sent once more. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private final Capabilities capabilities;
    private final HookStore hooks;
    private final HookDeliveries deliveries;
    private final HookGathering gathering;
    private final HookSending sending;
    private final Clock clock;

    public HookRounds(
            Capabilities capabilities,
            HookStore hooks,
            HookDeliveries deliveries,
            HookGathering gathering,
            HookSending sending,
            Clock clock) {
        this.capabilities = capabilities;
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.gathering = gathering;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * What came of a round.
     *
     * @param sent messages that arrived
     * @param unreached hooks that something did not reach
     * @param failed what could not be done for a reason of our own
     * @param complete whether it was not stopped
     */
    public record HookRound(int sent, int unreached, int failed, boolean complete) {}

    /**
     * Looks and sends.
     *
     * @param stopped asked between two pieces of the work
     * @param failures told of each commitment or hook, by its id, that failed; the others go on
     */
    public HookRound run(BooleanSupplier stopped, BiConsumer<String, RuntimeException> failures) {
        HookRound nothing = new HookRound(0, 0, 0, true);
        if (!capabilities.on(Capability.HOOKS)) {
            return nothing;
        }
        List<Hook> on = hooks.all().stream().filter(Hook::on).toList();
        if (on.isEmpty() || hooks.hosts().none()) {
            return nothing;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int[] failed = {0};
        BiConsumer<String, RuntimeException> counted = (about, failure) -> {
            failed[0]++;
            failures.accept(about, failure);
        };
        boolean complete = gathering.gather(new HookGathering.HookGatheringRound(on, now, stopped, counted));
        int sent = 0;
        int unreached = 0;
        for (Hook hook : on) {
            HookSending.SentOff one = BestEffort.attempt(() -> sending.send(hook, stopped), failure -> {
                counted.accept(hook.id(), failure);
                return new HookSending.SentOff(0, false);
            });
            sent += one.sent();
            unreached += one.failed() ? 1 : 0;
        }
        deliveries.forget(now.minus(REMEMBERED));
        return new HookRound(sent, unreached, failed[0], complete && !stopped.getAsBoolean());
    }
}
