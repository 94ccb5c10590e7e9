package dev.kept.core.cell;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All projects at once from the cells of each. */
public final class InMemoryPortfolio implements Portfolio {

    private final CellStore cells;
    private final Set<Long> projects;

    /** @param projects the ids of all there are */
    public InMemoryPortfolio(CellStore cells, Set<Long> projects) {
        this.cells = cells;
        this.projects = Set.copyOf(projects);
    }

    @Override
    public Map<Long, Map<Basis, Counts>> sums(LocalDate from, LocalDate asOf) {
        Map<Long, Map<Basis, Counts>> sums = new HashMap<>();
        for (long project : projects) {
            List<DayCell> own = cells.cells(project, from, asOf);
            if (!own.isEmpty()) {
                Map<Basis, Counts> counts = new EnumMap<>(Basis.class);
                own.forEach(cell -> counts.merge(cell.key().basis(), cell.asOf(asOf), Counts::plus));
                sums.put(project, counts);
            }
        }
        return sums;
    }
}
