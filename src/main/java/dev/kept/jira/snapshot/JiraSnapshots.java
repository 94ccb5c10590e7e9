package dev.kept.jira.snapshot;

import com.atlassian.jira.project.Project;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.core.snapshot.ProjectSnapshots;
import dev.kept.core.snapshot.SnapshotStore;
import dev.kept.jira.access.Viewers;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Shows saved boards to whoever may see the project, and so its board. */
public final class JiraSnapshots implements ProjectSnapshots {

    /** Ten years. */
    private static final int MOST = 120;

    private final Viewers viewers;
    private final Capabilities capabilities;
    private final SnapshotStore store;

    public JiraSnapshots(Viewers viewers, Capabilities capabilities, SnapshotStore store) {
        this.viewers = viewers;
        this.capabilities = capabilities;
        this.store = store;
    }

    @Override
    public Answer<SnapshotList> of(String projectKey) {
        return capabilities.when(
                Capability.SNAPSHOTS, () -> viewers.project(projectKey).map(visible -> {
                    Project project = visible.project();
                    return new SnapshotList(project.getKey(), project.getName(), store.of(project.getId(), MOST));
                }));
    }

    @Override
    public Answer<BoardSnapshot> find(String projectKey, String month) {
        return capabilities.when(Capability.SNAPSHOTS, () -> viewers.project(projectKey)
                .flatMap(visible -> find(visible.project().getId(), month)));
    }

    private Answer<BoardSnapshot> find(long projectId, String month) {
        try {
            return store.find(projectId, YearMonth.parse(month))
                    .map(JiraSnapshots::untouched)
                    .orElseGet(JiraSnapshots::none);
        } catch (DateTimeException e) {
            return none();
        }
    }

    /** What somebody changed behind Kept's back is no saved board. */
    private static Answer<BoardSnapshot> untouched(BoardSnapshot saved) {
        return saved.untouched()
                ? Answer.of(saved)
                : Answer.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "kept.snapshot.error.touched",
                        saved.month().toString()));
    }

    private static Answer<BoardSnapshot> none() {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.snapshot.error.none"));
    }
}
