package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.kept.core.hook.HookRounds;
import dev.kept.core.hook.HookStore;
import dev.kept.core.hook.ProjectHooks.HookOrder;
import dev.kept.core.house.Capability;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.publishing.Publishing;
import dev.kept.core.snapshot.SnapshotStore;
import dev.kept.core.snapshot.Snapshots;
import dev.kept.jira.hook.HookJob;
import dev.kept.jira.hook.JiraProjectHooks;
import dev.kept.jira.snapshot.JiraSnapshots;
import dev.kept.jira.snapshot.SnapshotJob;
import dev.kept.job.JobTask.JobResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same as in {@link SwitchedOffTest}, of what others are told: readers of published boards and other systems. */
class SwitchedTellingTest extends SwitchedOff {

    @Test
    void publishing() {
        off(Capability.PUBLISHING);
        PublicationStore store = mock(PublicationStore.class);
        Publishing publishing = new Publishing(store, null, null, capabilities, CLOCK);
        assertEquals(0, publishing.tellAll());
        assertTrue(publishing.current(1).isEmpty());
        verifyNoInteractions(store);
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
