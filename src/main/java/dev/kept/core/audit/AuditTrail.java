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

/** Notes what administrators do, forgets it after {@value #KEPT_DAYS} days, and tells the product's own log. */
public final class AuditTrail {

    /** How long a line is kept. */
    public static final int KEPT_DAYS = 731;

    private static final int LONGEST = 4_000;
    /** Where states of records part. */
    private static final String PARTS = "\\R|, (?=\\w+=)|(?<=\\[)|(?=\\])";

    private final AuditLog log;
    private final ProductAudit product;
    private final Clock clock;

    public AuditTrail(AuditLog log, ProductAudit product, Clock clock) {
        this.log = log;
        this.product = product;
        this.clock = clock;
    }

    /**
     * Notes that something was done, in the transaction of whoever calls where there is one.
     *
     * @param before as it stood
     * @param after as it stands
     * @return what was noted, to be told to the product when it holds
     */
    public AuditEntry note(@Nullable String userKey, AuditMark before, AuditMark after) {
        Set<String> was = parts(before.state());
        Set<String> is = parts(after.state());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEntry entry = new AuditEntry(
                0, now, userKey, after.action(), bounded(after.subject()), without(was, is), without(is, was));
        log.add(entry);
        log.forget(now.minus(KEPT_DAYS, ChronoUnit.DAYS));
        return entry;
    }

    /** Tells the product's own log, which no transaction takes anything back from. */
    public void tell(AuditEntry entry) {
        product.tell(entry);
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
