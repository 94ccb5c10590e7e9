package dev.kept.core.measure.disclosure;

import dev.kept.core.measure.Rate;

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
