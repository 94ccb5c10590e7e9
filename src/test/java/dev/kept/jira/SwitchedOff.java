package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** A house in which some parts are switched off. */
abstract class SwitchedOff {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    final InMemoryRuleStore rules = new InMemoryRuleStore(CLOCK);
    final Capabilities capabilities = new Capabilities(rules);

    final void off(Capability... some) {
        rules.replace(HouseRules.STANDARD.without(Set.of(some)), "admin");
    }

    static void assertOff(Capability capability, Answer<?> answer) {
        assertEquals(
                Refusal.of(Refusal.Kind.CONFLICT, Capability.OFF.key(capability)),
                answer.fold(given -> "given", refusal -> refusal));
    }
}
