package dev.kept.link.board;

import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.core.snapshot.ProjectSnapshots.SnapshotList;
import dev.kept.link.Json;
import dev.kept.link.ProjectJson;
import java.time.Instant;
import java.util.List;

/**
 * The saved boards of a project.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param project its present key and name
 * @param snapshots the latest month first
 */
public record SnapshotListJson(int version, ProjectJson project, List<SavedMonthJson> snapshots) {

    public static SnapshotListJson of(SnapshotList list) {
        return new SnapshotListJson(
                Json.VERSION,
                new ProjectJson(list.key(), list.name()),
                list.snapshots().stream().map(SavedMonthJson::of).toList());
    }

    /**
     * One of them.
     *
     * @param month such as {@code 2026-10}
     * @param savedAt when it was saved
     * @param hash SHA-256 of the text that {@code GET /projects/{projectKey}/snapshots/{month}} answers, in hexadecimal
     * @param untouched whether the text still has that hash
     */
    public record SavedMonthJson(String month, Instant savedAt, String hash, boolean untouched) {
        static SavedMonthJson of(BoardSnapshot snapshot) {
            return new SavedMonthJson(
                    snapshot.month().toString(), snapshot.savedAt(), snapshot.hash(), snapshot.untouched());
        }
    }
}
