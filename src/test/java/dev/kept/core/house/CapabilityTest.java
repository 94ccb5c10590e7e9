package dev.kept.core.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is switched off is off at once, with what stands on it, and nothing else is. */
class CapabilityTest {

    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    private final Capabilities capabilities = new Capabilities(rules);

    @Test
    void everything_is_on_until_somebody_switches_it_off() {
        assertEquals(EnumSet.allOf(Capability.class), on());
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.REMINDERS)), "admin");
        assertEquals(EnumSet.complementOf(EnumSet.of(Capability.REMINDERS)), on());
        rules.replace(rules.current().without(Set.of()), "admin");
        assertEquals(EnumSet.allOf(Capability.class), on());
    }

    @Test
    void what_stands_on_something_is_off_with_it_and_comes_back_with_it() {
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.GOALS)), "admin");
        assertEquals(EnumSet.complementOf(EnumSet.of(Capability.GOALS, Capability.GOAL_ORDER)), on());
        assertEquals(Set.of(Capability.GOALS), rules.current().off());
    }

    @Test
    void news_by_mail_is_the_switch_of_the_rules() {
        rules.replace(HouseRules.STANDARD.with(new MailRule(false, null, 9)), "admin");
        assertFalse(capabilities.on(Capability.NOTICES));
        rules.replace(rules.current().without(Set.of()), "admin");
        assertTrue(rules.current().mails().on());
        assertEquals(9, rules.current().mails().mostADay());
        assertEquals(
                rules.lastChange().orElseThrow().at(), rules.current().mails().since());
        rules.replace(rules.current().without(Set.of(Capability.NOTICES)), "admin");
        assertFalse(rules.current().mails().on());
        assertEquals(Set.of(), rules.current().off());
    }

    @Test
    void other_rules_leave_alone_what_is_switched_off() {
        HouseRules off = HouseRules.STANDARD.without(Set.of(Capability.HISTORY, Capability.NOTICES));
        HouseRules typed = HouseRules.STANDARD.with(new Retention(3, null));
        assertEquals(Set.of(Capability.HISTORY), typed.switchedLike(off).off());
        assertTrue(typed.switchedLike(off).mails().on());
    }

    @Test
    void work_is_done_while_it_is_on_and_refused_with_its_sentence_while_it_is_off() {
        assertEquals(Answer.of("done"), capabilities.when(Capability.PUBLISHING, () -> Answer.of("done")));
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.PUBLISHING)), "admin");
        assertEquals(
                Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.capability.publishing.off")),
                capabilities.when(Capability.PUBLISHING, () -> {
                    throw new AssertionError("Work was done while it is off");
                }));
    }

    private Set<Capability> on() {
        EnumSet<Capability> on = EnumSet.noneOf(Capability.class);
        Arrays.stream(Capability.values()).filter(capabilities::on).forEach(on::add);
        return on;
    }
}
