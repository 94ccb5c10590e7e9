package dev.kept.core.backfill;

import java.util.Collection;
import java.util.Set;

/** Knows which issues carry a promise of their own already, whatever became of it. */
@FunctionalInterface
public interface ExistingPromises {

    /** Those of these issues that do; at most 1,000 are asked for at once. */
    Set<Long> among(Collection<Long> issueIds);
}
