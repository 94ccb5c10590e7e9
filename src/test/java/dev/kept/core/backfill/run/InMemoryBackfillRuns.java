package dev.kept.core.backfill.run;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs as long as the test lasts. */
public final class InMemoryBackfillRuns implements BackfillRuns {

    private final Map<String, BackfillRun> runs = new LinkedHashMap<>();

    @Override
    public synchronized void add(BackfillRun run) {
        if (runs.putIfAbsent(run.id(), run) != null) {
            throw new IllegalStateException("There is a run " + run.id() + " already");
        }
    }

    @Override
    public synchronized Optional<BackfillRun> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public synchronized List<BackfillRun> running() {
        return runs.values().stream()
                .filter(run -> run.state() == BackfillRun.RunState.RUNNING)
                .toList();
    }

    @Override
    public synchronized List<BackfillRun> latest(@Nullable Long projectId, int limit) {
        List<BackfillRun> newestFirst = new ArrayList<>(runs.values());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(run -> projectId == null || run.task().issues().equals(new IssueSet.ProjectIssues(projectId)))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean replace(BackfillRun before, BackfillRun after) {
        BackfillRun now = runs.get(before.id());
        if (now == null || now.version() != before.version()) {
            return false;
        }
        runs.put(after.id(), after);
        return true;
    }
}
