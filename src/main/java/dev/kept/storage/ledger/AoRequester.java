package dev.kept.storage.ledger;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A requester's name once used, so that a type-ahead need not look through all commitments. Names are only added; one
 * that no promise has any more is offered still.
 */
@Table("REQUESTER_NAME")
public interface AoRequester extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The name as it was written; its unique index keeps each spelling once. */
    @NotNull
    @Unique
    String getShownName();

    /**
     * The name's key, which lookups and the type-ahead go by with its index: databases compare letters differently. See
     * {@link dev.kept.core.rulebook.RequesterName#key}.
     */
    @NotNull
    @Indexed
    String getFoldedName();

    void setFoldedName(String key);
}
