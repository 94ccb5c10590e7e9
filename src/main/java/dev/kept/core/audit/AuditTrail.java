package dev.kept.core.audit;

import dev.kept.core.Nullable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes what administrators do, and forgets it after {@value #KEPT_DAYS} days. */
public final class AuditTrail {

    /** How long a line is kept. */
    public static final int KEPT_DAYS = 731;

    private static final int LONGEST = 4_000;
    /** Where states of records part. */
    private static final String PARTS = "\\R|, (?=\\w+=)|(?<=\\[)|(?=\\])";

    private final AuditLog log;
    private final Clock clock;

    public AuditTrail(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Notes that something was done.
     *
     * @param before as it stood
     * @param after as it stands
     */
    public void note(@Nullable String userKey, AuditMark before, AuditMark after) {
        Set<String> was = parts(before.state());
        Set<String> is = parts(after.state());
        add(userKey, after, without(was, is), without(is, was));
    }

    private void add(@Nullable String userKey, AuditMark done, String before, String after) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        log.add(new AuditEntry(0, now, userKey, done.action(), bounded(done.subject()), before, after));
        log.forget(now.minus(KEPT_DAYS, ChronoUnit.DAYS));
    }

    /** The latest lines before that one; {@code null} for the latest of all. */
    public List<AuditEntry> before(@Nullable Long number, int limit) {
        return log.before(number, limit);
    }

    private static Set<String> parts(String state) {
        return Arrays.stream(state.split(PARTS))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String without(Set<String> all, Set<String> others) {
        return bounded(all.stream().filter(part -> !others.contains(part)).collect(Collectors.joining(", ")));
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
