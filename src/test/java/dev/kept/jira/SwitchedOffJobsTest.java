package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.hook.HookRounds;
import dev.kept.core.hook.HookStore;
import dev.kept.core.hook.ProjectHooks.HookOrder;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.snapshot.SnapshotStore;
import dev.kept.core.snapshot.Snapshots;
import dev.kept.jira.hook.HookJob;
import dev.kept.jira.hook.JiraProjectHooks;
import dev.kept.jira.snapshot.JiraSnapshots;
import dev.kept.jira.snapshot.SnapshotJob;
import dev.kept.job.JobTask.JobResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hooks and saved boards that are switched off ask the database for nothing and say so. */
class SwitchedOffJobsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private final InMemoryRuleStore rules = new InMemoryRuleStore(CLOCK);
    private final Capabilities capabilities = new Capabilities(rules);

    private void off(Capability... some) {
        rules.replace(HouseRules.STANDARD.without(Set.of(some)), "admin");
    }

    private static void assertOff(Capability capability, Answer<?> answer) {
        assertEquals(
                Refusal.of(Refusal.Kind.CONFLICT, Capability.OFF.key(capability)),
                answer.fold(given -> "given", refusal -> refusal));
    }

    @Test
    void hooks() {
        off(Capability.HOOKS);
        HookStore store = mock(HookStore.class);
        HookRounds rounds = new HookRounds(capabilities, store, null, null, null, CLOCK);
        assertEquals(JobResult.done("Sent 0, 0 hooks not reached, 0 failed"), new HookJob(rounds).run(() -> false));
        verifyNoInteractions(store);
        JiraProjectHooks hooks = new JiraProjectHooks(null, capabilities, null, null);
        assertOff(Capability.HOOKS, hooks.view("SHOP"));
        assertOff(Capability.HOOKS, hooks.add("SHOP", "https://hooks.example.com/", List.of("made")));
        assertOff(Capability.HOOKS, hooks.order("SHOP", "one", HookOrder.ON));
        assertOff(Capability.HOOKS, hooks.again("SHOP", "one"));
    }

    @Test
    void snapshots() {
        off(Capability.SNAPSHOTS);
        SnapshotStore store = mock(SnapshotStore.class);
        PublicationStore publications = mock(PublicationStore.class);
        Snapshots snapshots = new Snapshots(store, null, publications, null, capabilities, CLOCK);
        assertEquals(JobResult.done("Saved 0 boards, 0 projects failed"), new SnapshotJob(snapshots).run(() -> false));
        JiraSnapshots shown = new JiraSnapshots(null, capabilities, store);
        assertOff(Capability.SNAPSHOTS, shown.of("SHOP"));
        assertOff(Capability.SNAPSHOTS, shown.find("SHOP", "2026-10"));
        verifyNoInteractions(store, publications);
    }
}
