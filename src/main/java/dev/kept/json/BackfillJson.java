package dev.kept.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.backfill.BackfillReport;

/** What a project's history holds, as one flat object: the counts beside what was asked. */
public final class BackfillJson {

    private BackfillJson() {}

    public static ObjectNode write(BackfillReport report) {
        ObjectNode json = Json.versioned()
                .put("project", report.projectKey())
                .put("source", report.source().code())
                .put("timeZone", report.zone().getId())
                .put("asOf", report.asOf().toString())
                .put("dryRun", report.dryRun());
        report.counts().forEach(json::put);
        return json;
    }
}
