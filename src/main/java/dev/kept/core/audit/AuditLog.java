package dev.kept.core.audit;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.util.List;

/** Keeps what administrators did, the same on all nodes. Lines are added and, after their time, forgotten; never changed. */
public interface AuditLog {

    /** Adds a line, in the transaction of whoever calls where there is one. */
    void add(AuditEntry entry);

    /** The latest lines before that one, the latest first; {@code null} for the latest of all. */
    List<AuditEntry> before(@Nullable Long number, int limit);

    /** Forgets lines from before that instant. */
    void forget(Instant before);
}
