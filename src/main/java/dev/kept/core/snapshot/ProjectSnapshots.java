package dev.kept.core.snapshot;

import dev.kept.core.Answer;
import java.util.List;

/** Shows saved boards to whoever may see the project. */
public interface ProjectSnapshots {

    /** The project's, the latest month first. */
    Answer<SnapshotList> of(String projectKey);

    /**
     * One of them; {@code NOT_FOUND} when there is none.
     *
     * @param month such as {@code 2026-10}
     */
    Answer<BoardSnapshot> find(String projectKey, String month);

    /**
     * The saved boards of a project.
     *
     * @param key the project's present one
     * @param name the project's present one
     */
    record SnapshotList(String key, String name, List<BoardSnapshot> snapshots) {
        public SnapshotList {
            snapshots = List.copyOf(snapshots);
        }
    }
}
