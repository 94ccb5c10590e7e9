package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillProgress;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.BackfillRun.Lease;
import dev.kept.core.backfill.run.BackfillRun.RunState;
import dev.kept.core.backfill.run.BackfillRuns;
import dev.kept.core.backfill.run.BackfillTask;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of runs must do. */
public abstract class BackfillRunsContract {

    /** Empty, and new for each test. */
    protected abstract BackfillRuns store();

    @Test
    void what_was_kept_is_found_again_to_the_last_value() {
        BackfillRuns store = store();
        BackfillRun project = begun("run-1", new IssueSet.ProjectIssues(10_100), 0);
        BackfillRun query =
                begun("run-2", new IssueSet.QueryIssues("labels = \"süß\" AND 'x' != y", "JIRAUSER10000"), 1);
        BackfillRun nobody = begun("run-3", new IssueSet.QueryIssues("q".repeat(4000), null), 2);
        for (BackfillRun run : List.of(project, query, nobody)) {
            store.add(run);
        }
        assertEquals(Optional.of(project), store.find("run-1"));
        assertEquals(Optional.of(query), store.find("run-2"));
        assertEquals(Optional.of(nobody), store.find("run-3"));
        assertEquals(Optional.empty(), store.find("run-4"));
    }

    @Test
    void a_run_takes_the_place_of_the_one_it_was_made_from() {
        BackfillRuns store = store();
        BackfillRun before = begun("run-1", new IssueSet.ProjectIssues(7), 0);
        store.add(before);
        BackfillRun after = new BackfillRun(
                "run-1",
                before.task(),
                RunState.PAUSED,
                new BackfillProgress(9, 8, 7, 6, 5, 4_000_000_000L),
                new Lease("node", Instant.parse("2026-03-01T00:00:00.123Z")),
                before.version() + 1);
        assertTrue(store.replace(before, after));
        assertEquals(Optional.of(after), store.find("run-1"));
    }

    @Test
    void through_whose_eyes_a_query_was_read_is_forgotten_when_the_run_is_over() {
        BackfillRuns store = store();
        BackfillRun before = begun("run-1", new IssueSet.QueryIssues("x = y", "JIRAUSER10000"), 0);
        store.add(before);
        BackfillRun paused = given(before.paused());
        store.replace(before, paused);
        assertEquals(before.task(), store.find("run-1").orElseThrow().task());
        store.replace(paused, given(paused.cancelled()));
        assertEquals(
                new IssueSet.QueryIssues("x = y", null),
                store.find("run-1").orElseThrow().task().issues());
    }

    @Test
    void of_two_who_change_a_run_at_once_the_second_is_told() {
        BackfillRuns store = store();
        BackfillRun before = begun("run-1", new IssueSet.ProjectIssues(7), 0);
        store.add(before);
        BackfillRun paused = given(before.paused());
        assertTrue(store.replace(before, paused));
        assertFalse(store.replace(before, given(before.cancelled())));
        assertEquals(Optional.of(paused), store.find("run-1"));
        assertFalse(store.replace(begun("run-2", new IssueSet.ProjectIssues(7), 0), paused), "a run that is not there");
    }

    @Test
    void those_that_run_are_listed_the_oldest_first() {
        BackfillRuns store = store();
        BackfillRun first = begun("run-b", new IssueSet.ProjectIssues(7), 0);
        BackfillRun second = begun("run-a", new IssueSet.ProjectIssues(8), 1);
        BackfillRun third = begun("run-c", new IssueSet.ProjectIssues(8), 2);
        for (BackfillRun run : List.of(first, second, third)) {
            store.add(run);
        }
        store.replace(second, given(second.paused()));
        assertEquals(List.of(first, third), store.running());
    }

    @Test
    void the_latest_come_first_of_one_project_or_of_everything() {
        BackfillRuns store = store();
        BackfillRun first = begun("run-b", new IssueSet.ProjectIssues(7), 0);
        BackfillRun second = begun("run-a", new IssueSet.QueryIssues("x = y", null), 1);
        BackfillRun third = begun("run-c", new IssueSet.ProjectIssues(7), 2);
        for (BackfillRun run : List.of(first, second, third)) {
            store.add(run);
        }
        assertEquals(List.of(third, second, first), store.latest(null, 9));
        assertEquals(List.of(third, second), store.latest(null, 2));
        assertEquals(List.of(third, first), store.latest(7L, 9));
        assertEquals(List.of(), store.latest(8L, 9));
    }

    private static BackfillRun begun(String id, IssueSet issues, long second) {
        Scope scope = issues instanceof IssueSet.QueryIssues query
                ? new Scope.QueryScope(query.query())
                : new Scope.ProjectScope("SHOP");
        Instant at = Instant.parse("2026-03-01T10:00:00.007Z").plusSeconds(second);
        return BackfillRun.begun(
                id,
                new BackfillTask(scope, issues, Source.FIX_VERSION, ZoneId.of("Europe/Berlin"), "Nicht notiert", at),
                123);
    }

    private static BackfillRun given(Answer<BackfillRun> answer) {
        return answer.fold(run -> run, refusal -> {
            throw new AssertionError(refusal.messageKey());
        });
    }
}
