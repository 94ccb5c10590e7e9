package dev.kept.storage.cell;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.Portfolio;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.SqlSession;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps each project's sums of the window asked for last, in the heap. Each time one query asks how often the months of
 * every project were touched, which grows with every change; what changed is summed anew. So every node of a cluster
 * tells what the database holds, without telling the others anything.
 */
public final class AoPortfolio implements Portfolio {
    private final LedgerTables tables;
    private final AtomicReference<PortfolioWindow> last =
            new AtomicReference<>(new PortfolioWindow(LocalDate.MIN, LocalDate.MIN, Map.of()));

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoPortfolio(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /**
     * The sums of one window; replaced as a whole, never changed, so that readers need no lock.
     *
     * @param from the window's first day
     * @param asOf the day behind its last one
     * @param projects the sums of each project that has months there, by the project's number
     */
    private record PortfolioWindow(LocalDate from, LocalDate asOf, Map<Long, Sums> projects) {}

    /**
     * What a project comes to.
     *
     * @param version how often the months of the window were touched, and how many there are
     * @param counts by basis; without one that has no cells
     */
    private record Sums(Version version, Map<Basis, Counts> counts) {}

    /**
     * How far the months were changed when they were summed.
     *
     * @param touches how often they were touched in all
     * @param months how many rows there are, which tells when one is forgotten
     */
    private record Version(long touches, long months) {}

    /** Two threads that ask for different windows replace each other's sums. That costs time, never a wrong figure. */
    @Override
    public Map<Long, Map<Basis, Counts>> sums(LocalDate from, LocalDate asOf) {
        PortfolioWindow known = last.get();
        Map<Long, Sums> before = known.from().equals(from) && known.asOf().equals(asOf) ? known.projects() : Map.of();
        Map<Long, Sums> now = tables.inTransaction(session -> now(session, from, asOf, before));
        last.set(new PortfolioWindow(from, asOf, now));
        Map<Long, Map<Basis, Counts>> sums = new HashMap<>();
        now.forEach((project, one) -> {
            if (!one.counts().isEmpty()) {
                sums.put(project, one.counts());
            }
        });
        return sums;
    }

    /**
     * The versions are read before the cells: a change between the two is summed already and summed once more the next
     * time.
     */
    private static Map<Long, Sums> now(SqlSession session, LocalDate from, LocalDate asOf, Map<Long, Sums> before) {
        Map<Long, Version> versions = new HashMap<>();
        session.each(
                "SELECT [PROJECT_ID], SUM([TOUCH_COUNT]) AS [TOUCHES], COUNT(*) AS [MONTHS] FROM {CELL_MONTH}"
                        + " WHERE [MONTH_NAME] >= ? AND [MONTH_NAME] <= ? GROUP BY [PROJECT_ID]",
                row -> versions.put(
                        row.getLong("PROJECT_ID"), new Version(row.getLong("TOUCHES"), row.getLong("MONTHS"))),
                MonthKey.nameNear(from),
                MonthKey.nameNear(asOf));
        Map<Long, Sums> now = new HashMap<>();
        versions.forEach((project, version) -> {
            Sums known = before.get(project);
            now.put(
                    project,
                    upToDate(known, version)
                            ? known
                            : new Sums(version, counts(IllMonths.between(session, project, from, asOf), asOf)));
        });
        return now;
    }

    /** Nothing else changes a month's cells without counting it as touched. */
    private static boolean upToDate(@Nullable Sums known, Version version) {
        return known != null && known.version().equals(version);
    }

    /** The cells' sums as they were believed on the board's day; a basis without any is left out. */
    private static Map<Basis, Counts> counts(List<DayCell> cells, LocalDate asOf) {
        Map<Basis, Counts> counts = new EnumMap<>(Basis.class);
        for (Basis basis : Basis.values()) {
            List<Counts> some = cells.stream()
                    .filter(cell -> cell.key().basis() == basis && !cell.empty())
                    .map(cell -> cell.believedOn(asOf))
                    .toList();
            if (!some.isEmpty()) {
                // What is kept for the next view must not keep the texts of the cells alive.
                counts.put(basis, Counts.sum(some).plain());
            }
        }
        return counts;
    }
}
