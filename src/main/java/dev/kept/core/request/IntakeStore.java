package dev.kept.core.request;

import java.util.List;
import java.util.Optional;

/** Where it is kept from whom projects accept requests. */
public interface IntakeStore {

    /** That of each project which has one, in the order of their ids. */
    List<Intake> all();

    Optional<Intake> find(long projectId);

    /**
     * Keeps it in the place of what the project had.
     *
     * @param userKey of whoever changed it
     */
    void save(Intake intake, String userKey);
}
