package dev.kept.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Texts;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.DoubtfulCase;
import dev.kept.core.backfill.Doubts;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillProgress;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.BackfillTask;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What a history holds, and the runs that write it, as JSON. */
public final class BackfillJson {

    private BackfillJson() {}

    /** One flat object with the counts beside what was asked; what a run would make of it in members of its own. */
    public static ObjectNode write(BackfillReport report, Texts texts) {
        ObjectNode json = scope(Json.versioned(), report.scope())
                .put("source", report.source().code())
                .put("timeZone", name(report.zone()))
                .put("asOf", report.asOf().toString())
                .put("dryRun", true);
        report.counts().forEach(json::put);
        ObjectNode promises = json.putObject("promises");
        report.promises().forEach(promises::put);
        fill(json.putObject("doubtful"), report.doubts(), texts);
        return json;
    }

    public static ObjectNode write(BackfillRun run) {
        BackfillTask task = run.task();
        BackfillProgress progress = run.progress();
        return scope(Json.versioned().put("id", run.id()), task.scope())
                .put("source", task.source().code())
                .put("timeZone", name(task.zone()))
                .put("requester", task.requester())
                .put("dryRun", false)
                .put("startedAt", task.startedAt().toString())
                .put("state", run.state().code())
                .put("total", progress.total())
                .put("processed", progress.processed())
                .put("added", progress.added())
                .put("skipped", progress.skipped())
                .put("doubtfulCount", progress.doubtful());
    }

    private static void fill(ObjectNode json, Doubts doubts, Texts texts) {
        json.put("total", doubts.total());
        ObjectNode counts = json.putObject("counts");
        doubts.counts().forEach((reason, count) -> counts.put(reason.code(), count));
        ArrayNode cases = json.putArray("cases");
        for (DoubtfulCase doubt : doubts.first()) {
            cases.addObject()
                    .put("issueKey", doubt.issueKey())
                    .put("reason", doubt.reason().code())
                    .put("sentence", texts.text(doubt.reason().messageKey()))
                    .put("leftOut", doubt.reason().leftOut());
        }
    }

    private static ObjectNode scope(ObjectNode json, Scope scope) {
        return json.put(scope instanceof Scope.OfProject ? "project" : "jql", scope.text());
    }

    /** Java calls it Z; everybody else calls it UTC. */
    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
