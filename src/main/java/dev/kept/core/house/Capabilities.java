package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether a capability is on. Whatever can be switched off asks here, each time and before all else: the rules are read from
 * the database, so that a switch holds on every node at once.
 */
public final class Capabilities {

    private final RuleStore rules;

    public Capabilities(RuleStore rules) {
        this.rules = rules;
    }

    /** Whether it is on now. */
    public boolean on(Capability capability) {
        return rules.current().on(capability);
    }

    /** Why it cannot be used now; empty when it can. */
    public Optional<Refusal> refusal(Capability capability) {
        return on(capability) ? Optional.empty() : Optional.of(capability.off());
    }

    /** What the work answers; the refusal, and no work, while the capability is off. */
    public <T> Answer<T> when(Capability capability, Supplier<Answer<T>> work) {
        return refusal(capability).map(Answer::<T>refused).orElseGet(work);
    }
}
