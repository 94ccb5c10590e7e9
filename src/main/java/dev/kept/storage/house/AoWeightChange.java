package dev.kept.storage.house;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * One change of what boards are weighed and judged by, in the house or in one project. The latest row of a scope holds what
 * is in force. Rows are inserted, never changed.
 */
@Table("WEIGHT_CHANGE")
public interface AoWeightChange extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** When they were changed, in milliseconds since 1970 UTC, by the node's clock. */
    long getChangedAt();

    /** The administrator's user key. */
    @NotNull
    String getChangedBy();

    /** What was in force before, in the form of {@link TermsRows#text}. */
    @NotNull
    String getOldWeights();

    /** What is in force since, in the same form. */
    @NotNull
    String getNewWeights();

    /** Why; {@code null} in rows from before reasons were asked for. */
    @Nullable
    String getChangeReason();

    /** The project that it was changed for; {@code null} for the house. */
    @Indexed
    @Nullable
    Long getProjectId();
}
