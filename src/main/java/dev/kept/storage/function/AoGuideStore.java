package dev.kept.storage.function;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.guide.GuideStore;
import dev.kept.core.guide.GuideVersion;
import dev.kept.core.guide.GuideVersion.GuideMark;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.house.HouseSeals;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Versions of guides in an Active Objects table, sealed with each change. Holds no state. */
public final class AoGuideStore implements GuideStore {
    /** There are tens of functions with a few versions a year; this only bounds the memory. */
    private static final int MOST = 20_000;

    private static final int MOST_FUNCTIONS = 1_000;

    private final ActiveObjects ao;
    private final LedgerTables tables;
    private final HouseSeals seals;

    /** @param ao waits by itself until the tables are there */
    public AoGuideStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
        this.seals = new HouseSeals(ao, executors);
    }

    /** A row's number only grows, so the last one of a function has its last version. */
    @Override
    public List<GuideVersion> current() {
        return readable(tables.inTransaction(session -> {
            List<Long> last = session.page(
                    "SELECT [FUNCTION_KEY], MAX([ID]) AS [LAST_ID] FROM {FUNCTION_GUIDE} GROUP BY [FUNCTION_KEY]"
                            + " ORDER BY [FUNCTION_KEY]",
                    row -> row.getLong("LAST_ID"),
                    0,
                    MOST_FUNCTIONS);
            return last.isEmpty()
                    ? List.of()
                    : session.list(
                            "SELECT * FROM {FUNCTION_GUIDE} WHERE [ID] IN (" + Clause.places(last.size()) + ")",
                            AoGuideStore::version,
                            last.toArray());
        }));
    }

    @Override
    public List<GuideVersion> versions(String function, int limit) {
        String key = RequesterName.key(function);
        return key.isEmpty()
                ? List.of()
                : readable(UnheldText.looked(
                        () -> tables.inTransaction(session -> session.page(
                                "SELECT * FROM {FUNCTION_GUIDE} WHERE [FUNCTION_KEY] = ? ORDER BY [ID] DESC",
                                AoGuideStore::version,
                                0,
                                limit,
                                key)),
                        List.of()));
    }

    @Override
    public List<GuideMark> marks() {
        return tables.inTransaction(session -> session.page(
                "SELECT [SHOWN_NAME], [VERSION_NUMBER], [WRITTEN_AT], [REVIEWED_AT], [TOLD_ANY], [TOLD_OWNER]"
                        + " FROM {FUNCTION_GUIDE} ORDER BY [ID]",
                GuideRows::mark,
                0,
                MOST));
    }

    /** What cannot be read is left out: verification tells that it was changed. */
    private static Optional<GuideVersion> version(Row row) {
        return HouseSeals.readable(() -> GuideRows.read(row));
    }

    private static List<GuideVersion> readable(List<Optional<GuideVersion>> rows) {
        return rows.stream().flatMap(Optional::stream).toList();
    }

    /** The unique index decides who was first. */
    @Override
    public boolean add(GuideVersion version) {
        String key = GuideRows.key(version.function(), version.number());
        // The seal has a number of its own, which somebody else may have taken: then the version is not there, and is
        // tried again.
        return UnheldText.told(() -> Collisions.retried(
                2,
                () -> Collisions.first(
                        () -> seals.after(
                                HouseTable.GUIDES,
                                Instant.now(),
                                () -> ao.create(AoGuideVersion.class, GuideRows.values(version))),
                        () -> ao.count(AoGuideVersion.class, "VERSION_KEY = ?", key) > 0)));
    }
}
