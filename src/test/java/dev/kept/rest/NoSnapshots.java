package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.core.snapshot.ProjectSnapshots;
import java.util.List;

/** One project, of which nothing is saved. */
final class NoSnapshots implements ProjectSnapshots {

    @Override
    public Answer<SnapshotList> of(String projectKey) {
        return Answer.of(new SnapshotList("SHOP", "Web shop", List.of()));
    }

    @Override
    public Answer<BoardSnapshot> find(String projectKey, String month) {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.snapshot.error.none"));
    }
}
