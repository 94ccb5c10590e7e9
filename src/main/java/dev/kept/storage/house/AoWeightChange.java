package dev.kept.storage.house;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One change of the pillar weights. The latest row holds the weights in force. */
@Table("WEIGHT_CHANGE")
public interface AoWeightChange extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    long getChangedAt();

    /** The administrator's user key. */
    @NotNull
    String getChangedBy();

    /** {@link WeightRows#text}. */
    @NotNull
    String getOldWeights();

    @NotNull
    String getNewWeights();
}
