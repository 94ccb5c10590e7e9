package dev.kept.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.backfill.BackfillReport;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What a project's history holds, as one flat object: the counts beside what was asked. */
public final class BackfillJson {

    private BackfillJson() {}

    public static ObjectNode write(BackfillReport report) {
        ObjectNode json = Json.versioned()
                .put("project", report.projectKey())
                .put("source", report.source().code())
                .put("timeZone", name(report.zone()))
                .put("asOf", report.asOf().toString())
                .put("dryRun", report.dryRun());
        report.counts().forEach(json::put);
        return json;
    }

    /** Java calls it Z; everybody else calls it UTC. */
    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
