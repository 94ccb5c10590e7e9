package dev.kept.storage.function;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.liaison.LiaisonEvent;
import dev.kept.core.liaison.LiaisonStore;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.house.HouseSeals;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What both sides said of working together in an Active Objects table, sealed with each word. Holds no state. */
public final class AoLiaisonStore implements LiaisonStore {
    /** There are tens of functions with tens of words a year; this only bounds the memory. */
    private static final int MOST = 50_000;

    private final ActiveObjects ao;
    private final LedgerTables tables;
    private final HouseSeals seals;

    /** @param ao waits by itself until the tables are there */
    public AoLiaisonStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
        this.seals = new HouseSeals(ao, executors);
    }

    @Override
    public List<LiaisonEvent> all() {
        return readable(tables.inTransaction(session -> session.page(
                "SELECT * FROM {LIAISON_EVENT} WHERE [ID] > ? ORDER BY [ID]", AoLiaisonStore::event, 0, MOST, 0)));
    }

    @Override
    public List<LiaisonEvent> of(String function) {
        String key = RequesterName.key(function);
        return key.isEmpty()
                ? List.of()
                : readable(UnheldText.looked(
                                () -> tables.inTransaction(session -> session.list(
                                        "SELECT * FROM {LIAISON_EVENT} WHERE [FUNCTION_KEY] = ?",
                                        AoLiaisonStore::event,
                                        key)),
                                List.of()))
                        .stream()
                        .filter(one -> RequesterName.same(one.function(), function))
                        .sorted(Comparator.comparingInt(LiaisonEvent::number))
                        .toList();
    }

    /** What cannot be read is left out: verification tells that it was changed. */
    private static Optional<LiaisonEvent> event(Row row) {
        return HouseSeals.readable(() -> LiaisonRows.read(row));
    }

    private static List<LiaisonEvent> readable(List<Optional<LiaisonEvent>> rows) {
        return rows.stream().flatMap(Optional::stream).toList();
    }

    /** The unique index decides who was first. */
    @Override
    public boolean add(LiaisonEvent event) {
        String key = LiaisonRows.key(event.function(), event.number());
        // The seal has a number of its own, which somebody else may have taken: then the event is not there, and is
        // tried again.
        return UnheldText.told(() -> Collisions.retried(
                2,
                () -> Collisions.first(
                        () -> seals.after(
                                HouseTable.LIAISONS,
                                Instant.now(),
                                () -> ao.create(AoLiaisonEvent.class, LiaisonRows.values(event))),
                        () -> ao.count(AoLiaisonEvent.class, "EVENT_KEY = ?", key) > 0)));
    }
}
