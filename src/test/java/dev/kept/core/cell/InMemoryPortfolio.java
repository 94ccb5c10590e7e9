package dev.kept.core.cell;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
            Map<Basis, Counts> counts = new EnumMap<>(Basis.class);
            cells.cells(project, from, asOf).stream()
                    .collect(Collectors.groupingBy(cell -> cell.key().basis()))
                    .forEach((basis, some) -> counts.put(
                            basis,
                            Counts.sum(some.stream()
                                            .map(cell -> cell.asOf(asOf))
                                            .toList())
                                    .plain()));
            if (!counts.isEmpty()) {
                sums.put(project, counts);
            }
        }
        return sums;
    }
}
