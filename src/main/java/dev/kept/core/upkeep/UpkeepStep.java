package dev.kept.core.upkeep;

import dev.kept.core.Nullable;

/**
 * What some pieces of upkeep did.
 *
 * @param next where the next step starts; {@code null} when everything is done
 * @param packed how many commitments' chains were packed away
 * @param forgotten how many months of cells, of one project and series each, were forgotten
 * @param recalled how many of them were made anew
 */
public record UpkeepStep(@Nullable String next, int packed, int forgotten, int recalled) {

    /** This and what the step after it did. */
    UpkeepStep and(UpkeepStep later) {
        return new UpkeepStep(
                later.next, packed + later.packed, forgotten + later.forgotten, recalled + later.recalled);
    }
}
