package dev.kept.core.health;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How Kept is. Tells no figure of a project, no title and no name, so that a monitoring tool may read it.
 *
 * @param at when it was looked at
 */
public record HealthReport(Instant at, List<HealthLine> lines) {

    public HealthReport {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that was looked at.
     *
     * @param job which one, when it is a job; {@code null} otherwise
     * @param last when it was last so, or ran; {@code null} for never or where there is no such time
     * @param count of what there is a count of; 0 otherwise
     * @param incident the number under which the log tells more; {@code null} for none
     */
    public record HealthLine(
            HealthSubject subject,
            @Nullable String job,
            HealthFinding finding,
            @Nullable Instant last,
            long count,
            @Nullable String incident) {

        static HealthLine of(HealthSubject subject, HealthFinding finding, @Nullable Instant last, long count) {
            return new HealthLine(subject, null, finding, last, count, null);
        }

        /** What its sentence says beside the words: the incident, or the count. */
        public String argument() {
            return incident == null ? Long.toString(count) : incident;
        }

        /** The key of its name. */
        public String nameKey() {
            return job == null ? HealthSubject.NAMES.key(subject) : HealthSubject.JOBS.key(job);
        }
    }

    /** As ill as the illest of its lines. */
    public HealthState state() {
        return lines.stream()
                .map(line -> line.finding().state())
                .max(Comparator.naturalOrder())
                .orElse(HealthState.WELL);
    }
}
