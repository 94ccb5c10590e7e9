package dev.kept.storage.request;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.request.Intake;
import dev.kept.core.request.IntakeStore;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.UnheldText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** From whom projects accept requests, in an Active Objects table. Holds no state. */
public final class AoIntakeStore implements IntakeStore {

    /** More projects than that hardly accept requests; this only bounds the memory. */
    private static final int MOST = 5000;

    private static final String LINE = "\n";

    private final ActiveObjects ao;

    /** @param ao waits by itself until the table is there */
    public AoIntakeStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Intake> all() {
        return Arrays.stream(ao.find(
                        AoIntake.class, Query.select().order("PROJECT_ID").limit(MOST)))
                .map(AoIntakeStore::read)
                .toList();
    }

    @Override
    public Optional<Intake> find(long projectId) {
        return Arrays.stream(rows(projectId)).map(AoIntakeStore::read).findFirst();
    }

    private AoIntake[] rows(long projectId) {
        return ao.find(AoIntake.class, Query.select().where("PROJECT_ID = ?", projectId));
    }

    /** When somebody else saved the first one meanwhile, the second try replaces it. */
    @Override
    public void save(Intake intake, String userKey) {
        UnheldText.told(() -> Collisions.retried(2, () -> ao.executeInTransaction(() -> write(intake, userKey))));
    }

    private Intake write(Intake intake, String userKey) {
        String names = intake.functions().isEmpty() ? null : String.join(LINE, intake.functions());
        AoIntake[] rows = rows(intake.projectId());
        if (rows.length == 0) {
            Map<String, Object> values = new HashMap<>();
            values.put("PROJECT_ID", intake.projectId());
            values.put("FUNCTION_NAMES", names);
            values.put("ISSUE_TYPE", intake.issueType());
            values.put("CHANGED_BY", userKey);
            ao.create(AoIntake.class, values);
        } else {
            rows[0].setFunctionNames(names);
            rows[0].setIssueType(intake.issueType());
            rows[0].setChangedBy(userKey);
            rows[0].save();
        }
        return intake;
    }

    private static Intake read(AoIntake row) {
        String names = row.getFunctionNames();
        return new Intake(
                row.getProjectId(), names == null ? List.of() : List.of(names.split(LINE)), row.getIssueType());
    }
}
