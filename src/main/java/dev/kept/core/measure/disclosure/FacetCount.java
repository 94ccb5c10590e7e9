package dev.kept.core.measure.disclosure;

import dev.kept.core.conversation.Facet;
import dev.kept.core.measure.Freshness;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.util.Map;

/**
 * <b>Disclosure coverage and freshness</b> of one facet (cost, effort, deadline or risk), or of several put together
 * (example E21). Takes counts, which add up over facets and projects.
 *
 * @param asked open published commitments, once for each facet
 * @param stated facets with a value, a range, <em>none</em> or <em>unknown yet</em>
 * @param fresh stated facets whose last confirmation is recent; a mere update of the issue is none
 * @param unknownYet stated facets that say <em>unknown yet</em>
 */
public record FacetCount(int asked, int stated, int fresh, int unknownYet) {

    public static final FacetCount NONE = new FacetCount(0, 0, 0, 0);

    public FacetCount {
        if (fresh < 0 || unknownYet < 0 || fresh > stated || unknownYet > stated || stated > asked) {
            throw new IllegalArgumentException(
                    stated + " stated, " + fresh + " fresh, " + unknownYet + " unknown yet of " + asked);
        }
    }

    /**
     * Of these commitments, all facets put together.
     *
     * @param told how many commitments there are of each state of telling
     * @param freshDays within how many calendar days before {@code asOf} a confirmation is recent
     */
    public static FacetCount of(Map<DisclosureState, Integer> told, LocalDate asOf, int freshDays) {
        FacetCount sum = NONE;
        for (Map.Entry<DisclosureState, Integer> entry : told.entrySet()) {
            DisclosureState one = entry.getKey();
            int fresh = (int) one.confirmed().values().stream()
                    .filter(day -> Freshness.fresh(day, asOf, freshDays))
                    .count();
            int times = entry.getValue();
            sum = sum.plus(new FacetCount(
                    times * Facet.values().length,
                    times * one.confirmed().size(),
                    times * fresh,
                    times * one.unknownYet().size()));
        }
        return sum;
    }

    /** Stated ÷ asked. */
    public Rate coverage() {
        return new Rate(stated, asked);
    }

    /** Fresh ÷ stated. */
    public Rate freshness() {
        return new Rate(fresh, stated);
    }

    /** <b>Covered and fresh</b>: fresh ÷ asked; the figure to lead with. */
    public Rate coveredAndFresh() {
        return new Rate(fresh, asked);
    }

    /** Unknown yet ÷ stated, shown beside the coverage: it counts as disclosed, or people would invent numbers. */
    public Rate unknownShare() {
        return new Rate(unknownYet, stated);
    }

    public FacetCount plus(FacetCount other) {
        return new FacetCount(
                asked + other.asked, stated + other.stated, fresh + other.fresh, unknownYet + other.unknownYet);
    }
}
