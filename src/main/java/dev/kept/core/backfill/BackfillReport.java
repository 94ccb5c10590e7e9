package dev.kept.core.backfill;

import dev.kept.core.backfill.BackfillRequest.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a project's history holds.
 *
 * @param zone whose calendar days were counted: on-time counts move with it
 * @param asOf the day taken for today
 * @param counts by the names of the rules that define them, in the order they are shown
 */
public record BackfillReport(
        String projectKey, Source source, ZoneId zone, LocalDate asOf, boolean dryRun, Map<String, Long> counts) {

    public BackfillReport {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
