package dev.kept.jira.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import dev.kept.sandbox.host.Partial;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeRefreshTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(10);

    private final FakeJira jira = new FakeJira();
    private final Map<String, Object> settings = new HashMap<>();
    private final OutcomeRefresh refresh =
            new OutcomeRefresh(jira.ledger, jira.follower(), mirrors(), FakeServices.of(settingsFactory()), jira.clock);

    /** What moved on since the last seals. */
    private final List<Commitment> moved = new ArrayList<>();

    @SuppressWarnings("unused")
    private MirrorCare mirrors() {
        EvidenceStore all = Partial.of(EvidenceStore.class, new Object() {
            public List<CommitmentId> chains(@Nullable CommitmentId after, int limit) {
                return jira.ledger.inProject(10, after, limit).stream()
                        .map(Commitment::id)
                        .toList();
            }
        });
        SealStore seals = Partial.of(SealStore.class, new Object() {
            public List<Commitment> unsealed(int limit) {
                return moved;
            }
        });
        return new MirrorCare(jira.ledger, all, seals, jira.book, jira.access(), jira.mirror());
    }

    @Test
    void a_step_whose_mirror_could_not_be_written_is_recorded_found_and_mirrored_later() {
        promise(1);
        jira.broken.add(1L);
        Commitment made = jira.book.ofIssue(1).orElseThrow();
        jira.families().refresh(made);
        assertTrue(jira.properties.isEmpty(), "the step is told as done all the same");
        assertEquals("kept.evidence.mirror", mirrors().difference(10).messageKey());
        moved.add(made);
        run(false);
        assertTrue(jira.properties.isEmpty());

        jira.broken.clear();
        run(false);
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("pending"));
        assertNull(mirrors().difference(10));

        jira.properties.clear();
        moved.clear();
        assertEquals(1, mirrors().piece(null).changed(), "made anew together with states and cells");
        assertNull(mirrors().difference(10));
    }

    @SuppressWarnings("unused")
    private PluginSettingsFactory settingsFactory() {
        PluginSettings global = Partial.of(PluginSettings.class, new Object() {
            public Object get(String key) {
                return settings.get(key);
            }

            public Object put(String key, Object value) {
                return settings.put(key, value);
            }
        });
        return Partial.of(PluginSettingsFactory.class, new Object() {
            public PluginSettings createGlobalSettings() {
                return global;
            }
        });
    }

    private void run(boolean cancelled) {
        refresh.run(() -> cancelled);
    }

    private void promise(long id) {
        jira.addIssue(id);
        jira.book.make(new IssueRef(id, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), ActorMark.NOBODY);
    }

    @Test
    void a_promise_whose_date_passed_is_found_as_missed() {
        promise(1);
        run(false);
        assertTrue(jira.properties.isEmpty());
        jira.clock.set(DUE.plusDays(1));
        run(false);
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("missed_silent"));
        assertEquals(1, jira.indexed.size());
    }

    @Test
    void a_promise_withdrawn_without_agreement_is_found_as_missed_too() {
        promise(1);
        jira.book.take(
                jira.book.ofIssue(1).orElseThrow().id(),
                new Step.Withdraw(false, null, "We cannot do it"),
                ActorMark.NOBODY);
        jira.clock.set(DUE.plusDays(1));
        run(false);
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("missed_silent"));
    }

    @Test
    void a_resolution_nobody_heard_of_is_caught_up_with_before_the_day_decides() {
        promise(1);
        jira.issues.get(1L).resolved = DUE.atTime(9, 0).toInstant(ZoneOffset.UTC);
        jira.clock.set(DUE.plusDays(1));
        run(false);
        assertEquals(DUE, jira.book.ofIssue(1).orElseThrow().deliveredOn());
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("kept_first"));
    }

    @Test
    void the_parts_of_a_promise_show_its_miss_too() {
        promise(1);
        jira.addIssue(2);
        jira.addIssue(3);
        jira.book.split(
                jira.book.ofIssue(1).orElseThrow().id(),
                List.of(new Part(new IssueRef(2, 10, false), 1, null), new Part(new IssueRef(3, 10, false), 1, null)),
                ActorMark.NOBODY);
        jira.clock.set(DUE.plusDays(1));
        run(false);
        for (long id = 1; id <= 3; id++) {
            assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":" + id).contains("missed_silent"));
        }
    }

    @Test
    void running_again_changes_nothing() {
        promise(1);
        jira.clock.set(DUE.plusDays(1));
        run(false);
        run(false);
        assertEquals(1, jira.indexed.size());
    }

    @Test
    void more_than_one_page_is_read_to_the_end() {
        for (long id = 1; id <= OutcomeRefresh.PAGE + 5; id++) {
            promise(id);
        }
        jira.clock.set(DUE.plusDays(1));
        run(false);
        assertEquals(OutcomeRefresh.PAGE + 5, jira.properties.size());
    }

    @Test
    void a_run_that_was_stopped_is_made_up_for_by_the_next() {
        promise(1);
        jira.clock.set(DUE.plusDays(1));
        run(true);
        assertFalse(settings.containsKey(OutcomeRefresh.LOOKED_AT));
        run(false);
        assertEquals(1, jira.properties.size());
    }

    @Test
    void an_issue_that_is_gone_does_not_stop_the_rest() {
        promise(1);
        promise(2);
        jira.issues.remove(1L);
        jira.clock.set(DUE.plusDays(1));
        run(false);
        assertEquals(1, jira.properties.size());
    }

    @Test
    void an_issue_that_cannot_be_written_does_not_stop_the_rest_and_is_tried_again() {
        promise(1);
        promise(2);
        jira.broken.add(1L);
        jira.clock.set(DUE.plusDays(1));
        run(false);
        assertTrue(jira.properties.containsKey(IssueMirror.COMMITMENT + ":2"));
        assertFalse(settings.containsKey(OutcomeRefresh.LOOKED_AT));

        jira.broken.clear();
        run(false);
        assertTrue(jira.properties.containsKey(IssueMirror.COMMITMENT + ":1"));
    }
}
