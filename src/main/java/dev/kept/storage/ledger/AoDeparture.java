package dev.kept.storage.ledger;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * That an event took a promise out of a project's figures, or changed its weight in them. Follows from the chains and
 * can be made again from them; written in the transaction of its event. {@code byDay} answers how many there were, and
 * which.
 */
@Table("DEPARTURE")
@Indexes({
    @Index(
            name = "byDay",
            methodNames = {"getProjectId", "getLeftDay"})
})
public interface AoDeparture extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The event, as {@link AoLedgerEvent#getEventKey} names it. */
    @NotNull
    @Unique
    String getEventKey();

    /** Whose event it is. Indexed: a rebuild compares a chain's rows with the chain. */
    @NotNull
    @Indexed
    String getCommitmentUid();

    /** The event's place in its chain, from 1. */
    int getSequenceNo();

    /** The host's id of the project whose figures it concerns. */
    long getProjectId();

    /** The day it happened, {@code yyyy-MM-dd}. */
    @NotNull
    String getLeftDay();

    /** The name of the kind. */
    @NotNull
    String getDepartureKind();
}
