package dev.kept.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.ExplanationView;
import java.time.LocalDate;

/** The list behind a figure as JSON. */
public final class ExplanationJson {

    private ExplanationJson() {}

    public static ObjectNode write(ExplanationView explanation) {
        ObjectNode json = Json.versioned()
                .put("project", explanation.projectKey())
                .put("measure", explanation.measure().code())
                .put("from", explanation.from().toString())
                .put("asOf", explanation.asOf().toString())
                .put("hits", explanation.rate().hits())
                .put("n", explanation.rate().n())
                .put("next", explanation.next());
        ArrayNode rows = json.putArray("rows");
        explanation.rows().forEach(row -> rows.add(row(row)));
        return json;
    }

    private static ObjectNode row(ExplanationView.Row row) {
        ObjectNode json = Json.object()
                .put("date", row.date().toString())
                .put("deliveredOn", text(row.deliveredOn()))
                .put("announcedOn", text(row.announcedOn()))
                .put("hit", row.hit());
        ExplanationView.What what = row.what();
        if (what == null) {
            return json.putNull("commitment");
        }
        json.putObject("commitment")
                .put("id", what.commitmentId())
                .put("issueKey", what.issueKey())
                .put("summary", what.summary())
                .put("requester", what.requester())
                .put("side", what.side().code())
                .put("size", what.size())
                .put("reconstructed", what.reconstructed());
        return json;
    }

    static Rate rate(Fields fields) {
        int hits = fields.whole("hits");
        int n = fields.whole("n");
        if (hits < 0 || hits > n) {
            throw new MalformedJsonException("hits", "more than n");
        }
        return new Rate(hits, n);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
