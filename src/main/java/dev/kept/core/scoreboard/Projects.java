package dev.kept.core.scoreboard;

import java.util.List;
import java.util.Optional;

/** All projects of the tracker, whoever may see them: for its administrators. */
public interface Projects {

    /** In no order. */
    List<ProjectRef> all();

    /** By its present key, written as the tracker writes it. */
    Optional<ProjectRef> byKey(String key);
}
