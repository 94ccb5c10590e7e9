package dev.kept.core.measure.understanding;

import dev.kept.core.measure.Rate;
import java.time.LocalDate;

/**
 * <b>Guide coverage, freshness and ownership</b>: how many business functions have a guide that IT people can read, that
 * the function's own person confirmed within a year, and that somebody owns (example E31).
 *
 * @param functions business functions
 * @param guides of these, with a guide
 * @param fresh of these, with a guide reviewed within the freshness period
 * @param freshAndOwned of these, with an owner
 */
public record GuideCoverage(int functions, int guides, int fresh, int freshAndOwned) {

    /** A guide reviewed at most that many days ago is fresh. */
    public static final int FRESH_DAYS = 365;

    /** Whether a guide that was reviewed then is fresh on the day. */
    public static boolean fresh(LocalDate reviewed, LocalDate day) {
        return !reviewed.plusDays(FRESH_DAYS).isBefore(day);
    }

    public Rate coverage() {
        return new Rate(guides, functions);
    }

    public Rate freshness() {
        return new Rate(fresh, functions);
    }

    public Rate freshAndOwnedRate() {
        return new Rate(freshAndOwned, functions);
    }
}
