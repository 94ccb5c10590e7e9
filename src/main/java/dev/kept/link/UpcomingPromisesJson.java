package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;

/**
 * What is read of a list of open commitments to tell what comes next; {@link CommitmentJson} says what its members mean.
 */
public record UpcomingPromisesJson(List<OpenPromiseJson> values) {

    public UpcomingPromisesJson {
        Json.there("values", values);
    }

    /**
     * Reads what was written, also by a newer version.
     *
     * @throws MalformedJsonException when it is no list of commitments
     */
    public static List<UpcomingPromise> read(String text) {
        return UpcomingPromise.first(Json.read(text, UpcomingPromisesJson.class).values.stream()
                .map(OpenPromiseJson::promise)
                .toList());
    }

    /** One of them. */
    record OpenPromiseJson(
            String issueKey,
            String summary,
            String requester,
            LocalDate agreedDate,
            LocalDate latestDate,
            @Nullable LocalDate warnedOn,
            @Nullable Side awaiting) {

        OpenPromiseJson {
            Json.there("issueKey", issueKey);
            Json.there("summary", summary);
            Json.there("requester", requester);
            Json.there("agreedDate", agreedDate);
            Json.there("latestDate", latestDate);
        }

        UpcomingPromise promise() {
            return new UpcomingPromise(
                    issueKey,
                    summary,
                    requester,
                    agreedDate,
                    UpcomingPromise.endangered(agreedDate, latestDate, warnedOn),
                    awaiting != null);
        }
    }
}
