package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.Measure;
import java.time.LocalDate;
import java.util.List;

/** A piece of the list behind a figure. */
public record ExplanationJson(
        int version,
        String project,
        Measure measure,
        LocalDate from,
        LocalDate asOf,
        int hits,
        int n,
        @Nullable String next,
        List<RowJson> rows) {

    public static ExplanationJson of(ExplanationView explanation) {
        return new ExplanationJson(
                Json.VERSION,
                explanation.projectKey(),
                explanation.measure(),
                explanation.from(),
                explanation.asOf(),
                explanation.rate().hits(),
                explanation.rate().n(),
                explanation.next(),
                explanation.rows().stream().map(RowJson::of).toList());
    }

    /** @param commitment {@code null} when the reader may not see its issue */
    record RowJson(
            LocalDate date,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate announcedOn,
            boolean hit,
            @Nullable ExplainedJson commitment) {

        static RowJson of(ExplanationView.Row row) {
            return new RowJson(
                    row.date(), row.deliveredOn(), row.announcedOn(), row.hit(), ExplainedJson.of(row.what()));
        }
    }

    /** What a commitment is. */
    record ExplainedJson(
            String id,
            String issueKey,
            String summary,
            String requester,
            Side side,
            double size,
            boolean reconstructed) {

        static @Nullable ExplainedJson of(ExplanationView.@Nullable What what) {
            return what == null
                    ? null
                    : new ExplainedJson(
                            what.commitmentId(),
                            what.issueKey(),
                            what.summary(),
                            what.requester(),
                            what.side(),
                            what.size(),
                            what.reconstructed());
        }
    }
}
