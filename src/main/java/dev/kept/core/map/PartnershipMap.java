package dev.kept.core.map;

import dev.kept.core.Coded;
import dev.kept.core.Slice;
import dev.kept.core.figure.Figure;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.util.List;

/**
 * Projects in rows, functions in columns, both in order of their names. Nothing is ranked, and nothing is said of a pair with
 * few commitments but that there are some.
 *
 * @param asOf promises due before this day are in
 * @param windowDays how many days before it are looked at
 * @param functions the columns: functions that the house lists, and requesters of the commitments on this page
 * @param rows a page of the projects; each has one cell for each function, in their order
 */
public record PartnershipMap(LocalDate asOf, int windowDays, List<String> functions, Slice<MapRow> rows) {

    public PartnershipMap {
        functions = List.copyOf(functions);
    }

    /** How much is known of a pair. */
    public enum MapKnowledge implements Coded {
        /** Nothing was promised. */
        NOTHING,
        /** Some commitments, too few to say how many were kept. */
        FEW,
        /** Enough for a share with its interval. */
        ENOUGH
    }

    /** One project. */
    public record MapRow(String projectKey, String projectName, List<MapCell> cells) {
        public MapRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One project and one function.
     *
     * @param open how many commitments are open, whenever they are due
     * @param kept of those first due in the window, how many were kept by that date
     */
    public record MapCell(int open, Rate kept) {

        /** Of a pair that promised each other nothing. */
        static final MapCell NONE = new MapCell(0, new Rate(0, 0));

        /** What may be said of it. */
        public MapKnowledge known() {
            if (kept.n() >= Figure.FEWEST) {
                return MapKnowledge.ENOUGH;
            }
            return open + kept.n() > 0 ? MapKnowledge.FEW : MapKnowledge.NOTHING;
        }
    }
}
