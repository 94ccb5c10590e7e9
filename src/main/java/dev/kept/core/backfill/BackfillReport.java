package dev.kept.core.backfill;

import dev.kept.core.backfill.BackfillRequest.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a history holds, and what a run would make of it.
 *
 * @param zone whose calendar days were counted: on-time counts move with it
 * @param asOf the day taken for today
 * @param counts of dates, by the names of the rules that define them, in the order they are shown
 * @param promises of promises, by the names of {@link PromiseCounts}
 * @param doubts what a person should look at
 */
public record BackfillReport(
        Scope scope,
        Source source,
        ZoneId zone,
        LocalDate asOf,
        Map<String, Long> counts,
        Map<String, Long> promises,
        Doubts doubts) {

    public BackfillReport {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        promises = Collections.unmodifiableMap(new LinkedHashMap<>(promises));
    }
}
