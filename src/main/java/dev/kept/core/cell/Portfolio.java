package dev.kept.core.cell;

import java.time.LocalDate;
import java.util.Map;

/** All projects at once: what their cells of a window come to, for a page that shows them side by side. */
public interface Portfolio {

    /**
     * The plain sums, without tallies, of each project's cells with {@code from <= day < asOf}, as known at the end of the
     * as-of day, by project and by basis; without projects that have none.
     */
    Map<Long, Map<Basis, Counts>> sums(LocalDate from, LocalDate asOf);
}
