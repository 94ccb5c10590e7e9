package dev.kept.link.promise;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.DoubtReason;
import dev.kept.core.backfill.DoubtfulCase;
import dev.kept.core.backfill.Doubts;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillProgress;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.BackfillTask;
import dev.kept.link.Json;
import dev.kept.link.Within;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a history holds, and the runs that write it, as JSON.
 *
 * <p>Only written: nobody reads it over the link, because runs are asked for in Jira.
 */
public final class BackfillJson {

    private BackfillJson() {}

    /**
     * What a history holds: one flat object with the counts beside what was asked.
     *
     * @param version of this form, see {@link Json#VERSION}
     * @param project the project's key; left out when a query was counted
     * @param jql the query; left out when a project was counted
     * @param source what promises are read from
     * @param timeZone in which the days of the history are told
     * @param asOf the day taken for today
     * @param dryRun always true, so that a reader tells a count from a run
     * @param counts of dates, members of their own; which there are is for the core to say
     * @param promises what a run would make of it
     * @param doubtful what somebody has to look at
     */
    @JsonPropertyOrder({
        "version",
        "project",
        "jql",
        "source",
        "timeZone",
        "asOf",
        "dryRun",
        "counts",
        "promises",
        "doubtful"
    })
    public record BackfillReportJson(
            int version,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String project,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String jql,

            Source source,
            String timeZone,
            LocalDate asOf,
            boolean dryRun,
            @JsonAnyGetter Map<String, Long> counts,
            Map<String, Long> promises,
            DoubtfulJson doubtful) {

        /** @param texts says the doubts in the reader's language */
        public static BackfillReportJson of(BackfillReport report, Texts texts) {
            boolean ofProject = report.scope() instanceof Scope.ProjectScope;
            return new BackfillReportJson(
                    Json.VERSION,
                    ofProject ? report.scope().text() : null,
                    ofProject ? null : report.scope().text(),
                    report.source(),
                    name(report.zone()),
                    report.asOf(),
                    true,
                    report.counts(),
                    report.promises(),
                    DoubtfulJson.of(report.doubts(), texts));
        }
    }

    /** Java calls it Z; everybody else calls it UTC. */
    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /**
     * Promises that somebody has to look at, counted by reason, and the first of them.
     *
     * @param total how many reasons there were in all
     * @param counts by the code of the reason, as the core counts them
     * @param cases the first ones, and only on issues that the asker may see
     */
    record DoubtfulJson(
            long total,
            Map<String, Long> counts,
            @Within(most = Doubts.MOST) List<DoubtfulCaseJson> cases) {

        static DoubtfulJson of(Doubts doubts, Texts texts) {
            Map<String, Long> counts = new LinkedHashMap<>();
            doubts.counts().forEach((reason, count) -> counts.put(reason.code(), count));
            return new DoubtfulJson(
                    doubts.total(),
                    counts,
                    doubts.first().stream()
                            .map(one -> DoubtfulCaseJson.of(one, texts))
                            .toList());
        }
    }

    /**
     * One of them.
     *
     * @param issueKey the issue's present key
     * @param reason the code
     * @param sentence the same in the reader's language
     * @param leftOut whether a run would not write it
     */
    record DoubtfulCaseJson(String issueKey, DoubtReason reason, String sentence, boolean leftOut) {

        static DoubtfulCaseJson of(DoubtfulCase doubt, Texts texts) {
            DoubtReason reason = doubt.reason();
            return new DoubtfulCaseJson(doubt.issueKey(), reason, texts.text(reason.messageKey()), reason.leftOut());
        }
    }

    /**
     * How far a run is. It goes over a project or over the issues of a query.
     *
     * @param version of this form, see {@link Json#VERSION}
     * @param id names the run
     * @param project the project's key as it was asked for; left out of a run over a query
     * @param jql the query; left out of a run over a project
     * @param source what promises are read from
     * @param timeZone in which the days of the history are told
     * @param requester to whom it was promised where nobody wrote it down
     * @param dryRun always false, so that a reader tells a run from a count
     * @param startedAt when it was asked for
     * @param state what it is doing
     * @param total how many issues there are, as far as is known
     * @param processed how many were read
     * @param added how many got a promise
     * @param skipped how many carried one already
     * @param doubtfulCount how many reasons to doubt were found
     */
    public record BackfillRunJson(
            int version,
            String id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String project,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String jql,

            Source source,
            String timeZone,
            String requester,
            boolean dryRun,
            Instant startedAt,
            BackfillRun.RunState state,
            long total,
            long processed,
            long added,
            long skipped,
            long doubtfulCount) {

        /** The run as it is now. Who asked for it is not told. */
        public static BackfillRunJson of(BackfillRun run) {
            BackfillTask task = run.task();
            BackfillProgress progress = run.progress();
            boolean ofProject = task.scope() instanceof Scope.ProjectScope;
            return new BackfillRunJson(
                    Json.VERSION,
                    run.id(),
                    ofProject ? task.scope().text() : null,
                    ofProject ? null : task.scope().text(),
                    task.source(),
                    name(task.zone()),
                    task.requester(),
                    false,
                    task.startedAt(),
                    run.state(),
                    progress.total(),
                    progress.processed(),
                    progress.added(),
                    progress.skipped(),
                    progress.doubtful());
        }
    }
}
