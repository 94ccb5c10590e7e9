package dev.kept.storage.house;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * One change of the pillar weights. The latest row holds the weights in force.
 *
 * <p>Rows are inserted, never changed. Each product has weights of its own, in its own table.
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

    /** What was in force before, in the form of {@link WeightRows#text}. */
    @NotNull
    String getOldWeights();

    /** What is in force since, in the same form. */
    @NotNull
    String getNewWeights();
}
