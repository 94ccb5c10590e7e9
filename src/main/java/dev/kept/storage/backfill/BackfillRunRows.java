package dev.kept.storage.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillProgress;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.BackfillRun.Lease;
import dev.kept.core.backfill.run.BackfillRun.RunState;
import dev.kept.core.backfill.run.BackfillTask;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Turns runs into rows and back. */
final class BackfillRunRows {

    private BackfillRunRows() {}

    /** All columns of a new row. */
    static Map<String, Object> values(BackfillRun run) {
        BackfillTask task = run.task();
        BackfillProgress progress = run.progress();
        Lease lease = run.lease();
        Map<String, Object> values = new HashMap<>();
        values.put("RUN_UID", run.id());
        values.put("PROJECT_ID", task.issues() instanceof IssueSet.ProjectIssues project ? project.projectId() : null);
        values.put("SCOPE_TEXT", task.scope().text());
        values.put("READER_KEY", readerKey(run));
        values.put("SOURCE_NAME", task.source().name());
        values.put("ZONE_NAME", task.zone().getId());
        values.put("REQUESTER_NAME", task.requester());
        values.put("STARTED_AT", task.startedAt().toEpochMilli());
        values.put("RUN_STATE", run.state().name());
        values.put("TOTAL_COUNT", progress.total());
        values.put("PROCESSED_COUNT", progress.processed());
        values.put("ADDED_COUNT", progress.added());
        values.put("SKIPPED_COUNT", progress.skipped());
        values.put("DOUBT_COUNT", progress.doubtful());
        values.put("READ_PLACE", progress.place());
        values.put("LEASE_HOLDER", lease == null ? null : lease.holder());
        values.put("LEASE_UNTIL", lease == null ? null : lease.until().toEpochMilli());
        values.put("TOUCH_COUNT", 0);
        values.put("RUN_VERSION", run.version());
        return values;
    }

    /** Sets what a run changes, and saves the row: one statement. */
    static void replace(AoBackfillRun row, BackfillRun run) {
        BackfillProgress progress = run.progress();
        Lease lease = run.lease();
        row.setRunState(run.state().name());
        row.setTotalCount(progress.total());
        row.setProcessedCount(progress.processed());
        row.setAddedCount(progress.added());
        row.setSkippedCount(progress.skipped());
        row.setDoubtCount(progress.doubtful());
        row.setReadPlace(progress.place());
        row.setLeaseHolder(lease == null ? null : lease.holder());
        row.setLeaseUntil(lease == null ? null : lease.until().toEpochMilli());
        row.setReaderKey(readerKey(run));
        row.setRunVersion(run.version());
        row.save();
    }

    /** Copies everything, because an entity may ask the database at each getter. */
    static BackfillRun read(AoBackfillRun row) {
        Long project = row.getProjectId();
        String scope = row.getScopeText();
        BackfillTask task = new BackfillTask(
                project == null ? new Scope.QueryScope(scope) : new Scope.ProjectScope(scope),
                project == null
                        ? new IssueSet.QueryIssues(scope, row.getReaderKey())
                        : new IssueSet.ProjectIssues(project),
                Source.valueOf(row.getSourceName()),
                ZoneId.of(row.getZoneName()),
                row.getRequesterName(),
                Instant.ofEpochMilli(row.getStartedAt()));
        BackfillProgress progress = new BackfillProgress(
                row.getTotalCount(),
                row.getProcessedCount(),
                row.getAddedCount(),
                row.getSkippedCount(),
                row.getDoubtCount(),
                row.getReadPlace());
        return new BackfillRun(
                row.getRunUid(), task, RunState.valueOf(row.getRunState()), progress, lease(row), row.getRunVersion());
    }

    /** Nothing for a project, which is not read through anybody's eyes. */
    private static @Nullable String readerKey(BackfillRun run) {
        return run.task().issues() instanceof IssueSet.QueryIssues query ? query.userKey() : null;
    }

    /** Both columns or none. */
    private static @Nullable Lease lease(AoBackfillRun row) {
        String holder = row.getLeaseHolder();
        Long until = row.getLeaseUntil();
        return holder == null || until == null ? null : new Lease(holder, Instant.ofEpochMilli(until));
    }
}
