package dev.kept.storage.snapshot;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.core.snapshot.SnapshotStore;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Saved boards in an Active Objects table, whose unique column decides between nodes. Holds no state. */
public final class AoSnapshotStore implements SnapshotStore {

    private static final String OF_KEY = "SNAPSHOT_KEY = ?";

    private final ActiveObjects ao;

    /** @param ao waits by itself until the table is there */
    public AoSnapshotStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean add(BoardSnapshot snapshot) {
        String key = key(snapshot.projectId(), snapshot.month());
        Map<String, Object> values = Map.of(
                "SNAPSHOT_KEY", key,
                "PROJECT_ID", snapshot.projectId(),
                "MONTH_NAME", snapshot.month().toString(),
                "SAVED_AT", snapshot.savedAt().toEpochMilli(),
                "SAVED_TEXT", snapshot.text(),
                "TEXT_HASH", snapshot.hash());
        return UnheldText.told(() -> Collisions.first(
                () -> ao.executeInTransaction(() -> ao.create(AoSnapshot.class, values)),
                () -> ao.count(AoSnapshot.class, OF_KEY, key) > 0));
    }

    @Override
    public Optional<BoardSnapshot> find(long projectId, YearMonth month) {
        return read(Query.select().where(OF_KEY, key(projectId, month))).stream()
                .findFirst();
    }

    @Override
    public List<BoardSnapshot> of(long projectId, int limit) {
        return read(Query.select()
                .where("PROJECT_ID = ?", projectId)
                .order("MONTH_NAME DESC")
                .limit(limit));
    }

    private List<BoardSnapshot> read(Query query) {
        return Arrays.stream(ao.find(AoSnapshot.class, query))
                .map(row -> new BoardSnapshot(
                        row.getProjectId(),
                        YearMonth.parse(row.getMonthName()),
                        Instant.ofEpochMilli(row.getSavedAt()),
                        row.getSavedText(),
                        row.getTextHash()))
                .toList();
    }

    private static String key(long projectId, YearMonth month) {
        return projectId + "/" + month;
    }
}
